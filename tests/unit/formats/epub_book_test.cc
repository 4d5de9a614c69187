// The book around the text: files, links, contents, metadata.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "tests/support/samples.h"
#include "tests/unit/formats/xhtml_output.h"

namespace offprint {
namespace {

using test::epub;
using test::EpubOutput;
using test::paragraph;
using test::section;
using testing::HasSubstr;
using testing::Not;

Block link_to(std::string target) {
  return paragraph({make(Link{{}, text_inlines("link"), std::move(target), ""})});
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

Document two_chapters() {
  Document document = test::titled("Book");
  document.blocks = {paragraph("Opening.")};
  document.sections = {
      section(2, "One", "one", {paragraph("a")}, {section(3, "Inner", "inner", {paragraph("b")})}),
      section(2, "Two", "two", {paragraph("c")})};
  return document;
}

// ---- Files ------------------------------------------------------------------------------------

TEST(Epub, EachChapterIsAFileAndTheOpeningToo) {
  const EpubOutput book = epub(two_chapters());
  EXPECT_THAT(book["text.xhtml"], HasSubstr("Opening."));
  EXPECT_THAT(book["chapter-001.xhtml"], HasSubstr("Inner"));
  EXPECT_THAT(book["chapter-002.xhtml"], HasSubstr("Two"));
  EXPECT_THAT(book["package.opf"],
              HasSubstr("<itemref idref=\"title-page\"/>\n    <itemref idref=\"nav\"/>\n    "
                        "<itemref idref=\"text\"/>\n    <itemref idref=\"chapter-001\"/>\n    "
                        "<itemref idref=\"chapter-002\"/>"));
}

TEST(Epub, SplitLevelSaysHowDeepFilesGo) {
  WriterOptions options;
  options.epub.split_level = 2;
  const EpubOutput book = epub(two_chapters(), options);
  EXPECT_THAT(book["chapter-001.xhtml"], Not(HasSubstr("Inner")));
  EXPECT_THAT(book["chapter-002.xhtml"], HasSubstr("<h2 id=\"inner\">Inner</h2>"));
  options.epub.split_level = 0;
  const EpubOutput whole = epub(two_chapters(), options);
  EXPECT_THAT(whole["text.xhtml"], HasSubstr("Opening."));
  EXPECT_THAT(whole["text.xhtml"], HasSubstr("<h1 id=\"two\">Two</h1>"));
}

TEST(Epub, EveryFileIsWellFormed) {
  test::Words words;
  const EpubOutput book = epub(test::every_kind_everywhere(words));
  for (const auto& [name, bytes] : book.files) {
    if (name == "mimetype" || name.ends_with(".css")) continue;
    pugi::xml_document tree;
    EXPECT_TRUE(tree.load_buffer(bytes.data(), bytes.size(), pugi::parse_full)) << name;
  }
}

TEST(Epub, AnEmptyDocumentIsABookOfItsTitle) {
  const EpubOutput book = epub(Document{});
  EXPECT_THAT(book["nav.xhtml"], HasSubstr("<a href=\"title.xhtml\">Untitled</a>"));
  EXPECT_THAT(book["package.opf"], HasSubstr("<dc:title>Untitled</dc:title>"));
  EXPECT_THAT(book["package.opf"], HasSubstr("<dc:language>und</dc:language>"));
}

TEST(Epub, TheSameDocumentGivesTheSameBytes) {
  test::Words words;
  const Document document = test::every_kind_everywhere(words);
  EXPECT_EQ(epub(document).archive, epub(document).archive);
}

// ---- Contents ---------------------------------------------------------------------------------

TEST(Epub, ContentsNestToTheirDepth) {
  const EpubOutput book = epub(two_chapters());
  EXPECT_THAT(book["nav.xhtml"], HasSubstr("<a href=\"chapter-001.xhtml\">One</a>"));
  EXPECT_THAT(book["nav.xhtml"], HasSubstr("<a href=\"chapter-001.xhtml#inner\">Inner</a>"));
  EXPECT_THAT(book["nav.xhtml"], Not(HasSubstr("text.xhtml\">Book")));
  EXPECT_EQ(count(book["toc.ncx"], "<navPoint"), 3U);
  WriterOptions options;
  options.common.toc_depth = 1;
  EXPECT_THAT(epub(two_chapters(), options)["nav.xhtml"], Not(HasSubstr("Inner")));
}

TEST(Epub, LandmarksSayWhereTheTextBegins) {
  const EpubOutput book = epub(two_chapters());
  EXPECT_THAT(book["nav.xhtml"],
              HasSubstr("<a epub:type=\"bodymatter\" href=\"text.xhtml\">Start</a>"));
  EXPECT_THAT(book["package.opf"],
              HasSubstr("<reference type=\"text\" title=\"Start\" href=\"text.xhtml\"/>"));
}

TEST(Epub, NoEntryIsWithoutALabel) {
  Document document = test::titled("Book");
  document.sections = {section(2, "\x01", "a"), section(2, "", "b")};
  EXPECT_EQ(count(epub(document)["nav.xhtml"], ">Untitled</a>"), 2U);
}

TEST(Epub, PagesOfThePrintedEditionAreListed) {
  AttributeSet mark;
  mark.id = "p12";
  mark.classes = {"pagebreak"};
  mark.pairs = {{"label", "12"}};
  Document document = test::titled("Book");
  document.blocks = {paragraph({make(Span{mark, {}}), make(TextRun{"a"})})};
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["text.xhtml"], HasSubstr("role=\"doc-pagebreak\" aria-label=\"12\""));
  EXPECT_THAT(book["nav.xhtml"], HasSubstr("<a href=\"text.xhtml#p12\">12</a>"));
  EXPECT_THAT(book["package.opf"], HasSubstr("property=\"source-of\">pagination</meta>"));
}

TEST(Epub, AMarkedPageKeepsWhatItsLabelDoesNotSay) {
  AttributeSet mark;
  mark.id = "p12";
  mark.classes = {"pagebreak"};
  EXPECT_THAT(test::epub_text(paragraph({make(Span{mark, text_inlines("12")})})),
              HasSubstr("aria-label=\"12\"></span>"));
  mark.pairs = {{"label", "12"}};
  EXPECT_THAT(test::epub_text(paragraph({make(Span{mark, text_inlines("Twelfth")})})),
              HasSubstr("aria-label=\"12\">Twelfth</span>"));
}

// ---- Links and pictures -----------------------------------------------------------------------

TEST(Epub, LinksFindTheirFile) {
  Document document = two_chapters();
  document.blocks.push_back(link_to("#inner"));
  document.sections[0].blocks.push_back(link_to("#inner"));
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["text.xhtml"], HasSubstr("<a href=\"chapter-001.xhtml#inner\">link</a>"));
  EXPECT_THAT(book["chapter-001.xhtml"], HasSubstr("<a href=\"#inner\">link</a>"));
}

TEST(Epub, LinksThatLeadNowhereBecomeTheirText) {
  for (const auto& [target, slug] :
       std::vector<std::pair<std::string, std::string>>{{"#nowhere", "link-target-not-found"},
                                                        {"other.html", "link-dropped"},
                                                        {"javascript:alert(1)", "link-dropped"},
                                                        {"file:///etc/passwd", "link-dropped"},
                                                        {"http://", "link-dropped"}}) {
    Document document = test::titled("Book");
    document.blocks = {link_to(target)};
    const EpubOutput book = epub(document);
    EXPECT_THAT(book["text.xhtml"], HasSubstr("<p>link</p>")) << target;
    EXPECT_TRUE(test::reports(book.diagnostics, slug)) << target;
  }
}

TEST(Epub, ALinkIntoANoteLeadsToTheFileThatHoldsIt) {
  Document document = two_chapters();
  document.notes = {{"", {paragraph({make(Span{test::with_id("spot"), text_inlines("x")})})}, {}}};
  document.sections[1].blocks.push_back(paragraph({make(NoteReference{0})}));
  document.blocks.push_back(link_to("#spot"));
  EXPECT_THAT(epub(document)["text.xhtml"], HasSubstr("href=\"chapter-002.xhtml#spot\""));
}

TEST(Epub, ANoteStandsInEveryChapterThatCallsIt) {
  Document document = two_chapters();
  document.notes = {{"", {paragraph("Body.")}, {}}};
  for (Section& chapter : document.sections)
    chapter.blocks.push_back(paragraph({make(NoteReference{0})}));
  const EpubOutput book = epub(document);
  for (const char* file : {"chapter-001.xhtml", "chapter-002.xhtml"}) {
    EXPECT_THAT(book[file], HasSubstr("href=\"#fn1\">1</a>"));
    EXPECT_THAT(book[file], HasSubstr("Body."));
  }
}

TEST(Epub, PicturesAreEmbeddedOnceAndOnlyWhereUsed) {
  Document document = test::titled("Book");
  document.resources = {{"a.png", "image/png", test::tiny_png(), 1, 1},
                        {"unused.png", "image/png", test::tiny_png(), 1, 1}};
  const Inline image = make(Image{{}, text_inlines("alt"), "x/a.png", "", 0});
  document.blocks = {paragraph({image, image})};
  const EpubOutput book = epub(document);
  EXPECT_EQ(book["images/a.png"], test::tiny_png());
  EXPECT_EQ(book.files.count("EPUB/images/unused.png"), 0U);
  EXPECT_THAT(book["text.xhtml"], HasSubstr("<img src=\"images/a.png\" alt=\"alt\"/>"));
}

TEST(Epub, ARemotePictureIsALink) {
  Document document = test::titled("Book");
  for (const char* url : {"https://e.org/a b.png", "//e.org/c.png", "none.png"})
    document.blocks.push_back(paragraph({make(Image{{}, text_inlines("alt"), url, "", {}})}));
  const std::string text = epub(document)["text.xhtml"];
  EXPECT_THAT(text, HasSubstr("[<a href=\"https://e.org/a%20b.png\">alt</a>]"));
  EXPECT_THAT(text, HasSubstr("[<a href=\"https://e.org/c.png\">alt</a>]"));
  EXPECT_THAT(text, HasSubstr(">[alt]<"));
}

TEST(Epub, APictureThatOnlyBrowsersShowIsReportedOnce) {
  Document document = test::titled("Book");
  document.metadata.cover.set("c.webp", Origin::document);
  document.resources = {{"a.webp", "image/webp", "RIFF", 0, 0},
                        {"cover.webp", "image/webp", "RIFF", 0, 0}};
  const Inline image = make(Image{{}, text_inlines("alt"), "a.webp", "", 0});
  document.blocks = {paragraph({image, image})};
  const EpubOutput book = epub(document);
  EXPECT_EQ(book.files.count("EPUB/images/a.webp"), 0U);
  EXPECT_EQ(book.files.count("EPUB/cover.xhtml"), 0U);
  EXPECT_THAT(book["text.xhtml"], HasSubstr("[alt]"));
  ASSERT_EQ(book.diagnostics.all().size(), 2U);
  EXPECT_EQ(book.diagnostics.all()[0].message,
            "cover image 'c.webp' is image/webp, which e-books do not show; there is no cover");
  EXPECT_EQ(book.diagnostics.all()[1].message,
            "image 'a.webp' is image/webp, which e-books do not show; its alternative text stands");
}

TEST(Epub, ACoverHasAPageOfItsOwn) {
  Document document = two_chapters();
  document.metadata.cover.set("c.png", Origin::document);
  document.resources = {{"cover.png", "image/png", test::tiny_png(), 1, 1}};
  const EpubOutput book = epub(document);
  EXPECT_THAT(book["cover.xhtml"], HasSubstr("<title>Cover</title>"));
  EXPECT_THAT(book["cover.xhtml"],
              HasSubstr("role=\"doc-cover\" src=\"images/cover.png\" alt=\"Cover: Book\""));
  EXPECT_THAT(book["nav.xhtml"],
              HasSubstr("<a epub:type=\"cover\" href=\"cover.xhtml\">Cover</a>"));
  EXPECT_THAT(book["package.opf"], HasSubstr("properties=\"cover-image\""));
  EXPECT_THAT(book["package.opf"], HasSubstr("<meta name=\"cover\" content=\"cover-image\"/>"));
  EXPECT_EQ(epub(two_chapters()).files.count("EPUB/cover.xhtml"), 0U);
}

// ---- Metadata ---------------------------------------------------------------------------------

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
