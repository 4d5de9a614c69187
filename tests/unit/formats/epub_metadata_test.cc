// The metadata in the package document of a book, and how reading systems show it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "tests/support/samples.h"
#include "tests/unit/formats/two_chapters.h"
#include "tests/unit/formats/xhtml_output.h"

namespace offprint {
namespace {

using test::epub;
using test::EpubOutput;
using test::paragraph;
using test::two_chapters;
using testing::HasSubstr;
using testing::Not;

TEST(Epub, MetadataIsComplete) {
  test::Words words;
  const std::string package = epub(test::every_kind_everywhere(words))["package.opf"];
  for (const char* part :
       {"<dc:identifier id=\"pub-id\">urn:isbn:9780000000002</dc:identifier>",
        "<dc:language>en</dc:language>", "<dc:date>2021-03-04</dc:date>", "<dc:creator",
        "<dc:contributor", "scheme=\"marc:relators\">trl</meta>", "<dc:publisher>",
        "<dc:description>", "<dc:subject>", "<dc:rights>", "<dc:source", "belongs-to-collection",
        "property=\"group-position\">2</meta>"})
    EXPECT_THAT(package, HasSubstr(part));
}

TEST(Epub, MetadataThatShowsNothingIsLeftOut) {
  Document document = test::titled("Book");
  const Origin origin = Origin::document;
  document.metadata.subtitle.set(text_inlines("\x01"), origin);
  document.metadata.authors.set({{"\x01", "trl", "Doe"}, {"Jane Doe", " ", "\x02"}}, origin);
  document.metadata.series.set({"\x01", "2"}, origin);
  document.metadata.publisher.set(" ", origin);
  document.metadata.site.set("\u200B", origin);
  const EpubOutput book = epub(document);
  const std::string& package = book["package.opf"];
  EXPECT_THAT(package, HasSubstr("<dc:title>Book</dc:title>"));
  EXPECT_THAT(package, HasSubstr("<dc:creator id=\"person-1\">Jane Doe</dc:creator>"));
  EXPECT_THAT(package, HasSubstr("scheme=\"marc:relators\">aut</meta>"));
  for (const char* part : {"file-as", "contributor", "collection", "group-position", "publisher"})
    EXPECT_THAT(package, Not(HasSubstr(part)));
  for (const char* part : {"class=\"series\"", "class=\"publisher\"", "class=\"source\""})
    EXPECT_THAT(book["title.xhtml"], Not(HasSubstr(part)));
}

TEST(Epub, ATitleThatIsAPictureStandsBelowTheWordForUntitled) {
  Document document;
  document.metadata.title.set({make(Image{{}, {}, "x.png", "", {}})}, Origin::document);
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["title.xhtml"], HasSubstr("<h1>Untitled</h1>"));
  EXPECT_THAT(book["title.xhtml"], HasSubstr("[x.png]"));
}

TEST(Epub, KeysWithoutAPlaceAreReported) {
  Document document = test::titled("Book");
  Field<MetaValue> value;
  value.set({Text("x"), {}}, Origin::document);
  document.metadata.extra.emplace_back("mood", value);
  EXPECT_TRUE(test::reports(epub(document).diagnostics, "metadata-not-rendered"));
}

TEST(Epub, TheSiteIsWrittenInCharactersOfEReaders) {
  Document document = test::titled("Book");
  document.metadata.site.set("The\u2009La\u00ADmp", Origin::document);
  EXPECT_THAT(epub(document)["title.xhtml"], HasSubstr("Source: The Lamp</p>"));
}

TEST(Epub, TheNcxNamesTheSameBook) {
  Document document = two_chapters();
  document.metadata.identifiers.set({{"isbn", "978-0-00-000000-2"}}, Origin::document);
  EXPECT_THAT(epub(document)["toc.ncx"],
              HasSubstr("<meta name=\"dtb:uid\" content=\"urn:isbn:9780000000002\"/>"));
}

TEST(Epub, AnIdentifierComesFromTheContent) {
  const auto identifier = [](const Document& document) {
    const std::string package = epub(document)["package.opf"];
    return package.substr(package.find("urn:uuid:"), 45);
  };
  Document document = two_chapters();
  const std::string first = identifier(document);
  EXPECT_EQ(identifier(document), first);
  document.sections[1].blocks = {paragraph("changed")};
  EXPECT_NE(identifier(document), first);
  // Version 5 over the URL namespace, as any other program computes it.
  document.metadata.source_url.set("http://www.example.com/", Origin::document);
  EXPECT_EQ(identifier(document), "urn:uuid:fcde3c85-2270-590f-9e7c-ee003d65e0e2");
}

TEST(Epub, AnIdentifierIsCalledOnlyWhatItIs) {
  const auto identifier = [](const Identifier& given) {
    Document document = test::titled("Book");
    document.metadata.identifiers.set({given}, Origin::document);
    const std::string package = epub(document)["package.opf"];
    const std::size_t begin = package.find("pub-id\">") + 8;
    return package.substr(begin, package.find("</dc:identifier>") - begin);
  };
  const std::string uuid = "72c9a372-2753-44ae-95a7-70708be2a433";
  EXPECT_EQ(identifier({"uuid", uuid}), "urn:uuid:" + uuid);
  EXPECT_EQ(identifier({"", "urn:uuid:" + uuid}), "urn:uuid:" + uuid);
  EXPECT_EQ(identifier({"", "urn:uuid:nonsense"}), "nonsense");
  EXPECT_EQ(identifier({"isbn", "0-306-40615-2"}), "urn:isbn:0306406152");
  EXPECT_EQ(identifier({"isbn", "none yet"}), "none yet");
}

TEST(Epub, AYearThatAPackageCannotHoldIsOnlyOnTheTitlePage) {
  Document document = test::titled("Book");
  document.metadata.date.set(Date{"year nought", 0, {}, {}}, Origin::document);
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["package.opf"], Not(HasSubstr("dc:date")));
  EXPECT_THAT(book["package.opf"], HasSubstr(">2000-01-01T00:00:00Z<"));
}

TEST(Epub, TheTimeStampIsTheDocumentsOrTheBuilds) {
  Document document = two_chapters();
  const auto modified = [&](const Environment& environment = {}) {
    const std::string package = epub(document, {}, environment)["package.opf"];
    const std::string key = "dcterms:modified\">";
    return package.substr(package.find(key) + key.size(), 20);
  };
  EXPECT_EQ(modified(), "2000-01-01T00:00:00Z");
  document.metadata.date.set(*make_date(2024, 8), Origin::document);
  EXPECT_EQ(modified(), "2024-08-01T00:00:00Z");
  document.metadata.modified.set(*make_date(2025, 1, 2), Origin::document);
  EXPECT_EQ(modified(), "2025-01-02T00:00:00Z");
  EXPECT_EQ(modified({1700000000}), "2023-11-14T22:13:20Z");
}

TEST(Epub, AnUnreadableDateIsOnlyOnTheTitlePage) {
  Document document = two_chapters();
  document.metadata.date.set(Date{"last spring", {}, {}, {}}, Origin::document);
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["title.xhtml"], HasSubstr("last spring"));
  EXPECT_THAT(book["package.opf"], Not(HasSubstr("dc:date")));
}

TEST(Epub, AMalformedLanguageIsReportedAndUnknown) {
  Document document = two_chapters();
  document.metadata.language.set("en_US!", Origin::document);
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["package.opf"], HasSubstr("<dc:language>und</dc:language>"));
  EXPECT_TRUE(test::reports(book.diagnostics, "language-tag"));
}

TEST(Epub, AccessibilityIsClaimedOnlyWhereTrue) {
  Document document = test::titled("Book");
  document.resources = {{"a.png", "image/png", test::tiny_png(), 1, 1}};
  document.blocks = {paragraph({make(Image{{}, {}, "a.png", "", 0})})};
  const std::string without = epub(document)["package.opf"];
  EXPECT_THAT(without, Not(HasSubstr("alternativeText")));
  EXPECT_THAT(without, Not(HasSubstr("structuralNavigation")));
  EXPECT_THAT(without, Not(HasSubstr("accessModeSufficient\">textual<")));
  EXPECT_THAT(without, HasSubstr("1 of 1 images have no alternative text."));
  document.blocks = {paragraph({make(Image{{}, text_inlines("alt"), "a.png", "", 0})})};
  const std::string with = epub(document)["package.opf"];
  EXPECT_THAT(with, HasSubstr("alternativeText"));
  EXPECT_THAT(with, HasSubstr("accessModeSufficient\">textual<"));
  EXPECT_THAT(with, HasSubstr("accessMode\">visual<"));
}

TEST(Epub, ABookFromRightToLeftTurnsItsPagesSo) {
  Document document = two_chapters();
  document.metadata.language.set("ar", Origin::document);
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["package.opf"], HasSubstr("page-progression-direction=\"rtl\""));
  EXPECT_THAT(book["text.xhtml"], HasSubstr("dir=\"rtl\""));
}

TEST(Epub, AStyleSheetIsAddedAfterOurs) {
  WriterOptions options;
  options.epub.css = "p { color: teal }";
  const EpubOutput book = epub(two_chapters(), options);
  EXPECT_THAT(book["style.css"], testing::EndsWith("\np { color: teal }"));
  EXPECT_THAT(book["style.css"], Not(HasSubstr("display: flex")));
}

}  // namespace
}  // namespace offprint
