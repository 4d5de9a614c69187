// The book around the text: files, links, contents.
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
using test::section;
using test::two_chapters;
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
            "image 'a.webp' is image/webp, which e-books do not show; its alternative text is "
            "shown instead");
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

}  // namespace
}  // namespace offprint
