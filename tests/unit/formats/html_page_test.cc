// The standalone page.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "formats/html/base64.h"
#include "tests/support/samples.h"
#include "tests/unit/formats/xhtml_output.h"

namespace offprint {
namespace {

using test::paragraph;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(HtmlPage, HasATitleBlock) {
  Document document = test::titled("The <Title>");
  document.metadata.subtitle.set(text_inlines("Sub"), Origin::document);
  document.metadata.authors.set({{"Jane Doe", "", ""}, {"Max Roe", "trl", ""}}, Origin::document);
  document.metadata.date.set(*make_date(2024, 8, 26), Origin::document);
  document.metadata.site.set("The Site", Origin::document);
  document.metadata.source_url.set("https://example.org/a", Origin::document);
  const std::string page = test::page(document);
  EXPECT_THAT(page, StartsWith("<!DOCTYPE html>\n<html"));
  EXPECT_THAT(page, HasSubstr("<title>The &lt;Title&gt;</title>"));
  EXPECT_THAT(page, HasSubstr("<h1>The &lt;Title&gt;</h1>"));
  EXPECT_THAT(page, HasSubstr("<p role=\"doc-subtitle\" class=\"subtitle\">Sub</p>"));
  EXPECT_THAT(page, HasSubstr("<p class=\"byline\">By Jane Doe</p>"));
  EXPECT_THAT(page, HasSubstr("<p class=\"credit\">Translated by Max Roe</p>"));
  EXPECT_THAT(page, HasSubstr("<p class=\"date\">August 26, 2024</p>"));
  EXPECT_THAT(page, HasSubstr("Source: <a href=\"https://example.org/a\">The Site</a>"));
}

TEST(HtmlPage, PrintsLevelsAsWritten) {
  Document document = test::titled("T");
  document.sections = {test::section(3, "Three", "three")};
  EXPECT_THAT(test::page(document), HasSubstr("<h3 id=\"three\">Three</h3>"));
}

TEST(HtmlPage, IsWellFormedWhateverItHolds) {
  test::Words words;
  pugi::xml_document tree;
  const std::string page = test::page(test::every_kind_everywhere(words));
  EXPECT_TRUE(tree.load_buffer(page.data(), page.size(), pugi::parse_full));
  EXPECT_THAT(page, Not(HasSubstr("epub:")));
}

TEST(HtmlPage, PrintsImagesAsWrittenUnlessEmbedded) {
  Document document = test::titled("T");
  document.resources = {{"p.png", "image/png", "bytes", 1, 1}};
  document.blocks = {paragraph({make(Image{{}, text_inlines("alt"), "a b.png", "", 0})})};
  EXPECT_THAT(test::page(document), HasSubstr("src=\"a%20b.png\""));
  WriterOptions options;
  options.html.embed_resources = true;
  EXPECT_THAT(test::html_output(document, options).text,
              HasSubstr("src=\"data:image/png;base64,Ynl0ZXM=\""));
}

TEST(HtmlPage, LinksToNothingDangerous) {
  Document document = test::titled("T");
  document.blocks = {paragraph({make(Link{{}, text_inlines("x"), "JavaScript:alert(1)", ""})})};
  const test::HtmlOutput output = test::html_output(document);
  EXPECT_THAT(output.text, HasSubstr("<p>x</p>"));
  EXPECT_TRUE(test::reports(output.diagnostics, "link-dropped"));
}

TEST(HtmlPage, TakesAStyleSheet) {
  WriterOptions options;
  options.html.css = "p > b { color: red }";
  const std::string page = test::html_output(test::titled("T"), options).text;
  EXPECT_THAT(page, HasSubstr("<style>\np > b { color: red }</style>"));
}

TEST(HtmlPage, LetsNoStyleSheetEndItsElement) {
  WriterOptions options;
  options.html.css = "a::after { content: \"</style><script>]]>\" }";
  const std::string page = test::html_output(test::titled("T"), options).text;
  EXPECT_THAT(page, HasSubstr("content: \"<\\/style><script>]]\\>\""));
  EXPECT_TRUE(pugi::xml_document().load_string(page.c_str()));
}

TEST(HtmlPage, AMalformedLanguageIsReportedAndUnknown) {
  Document document = test::titled("T");
  document.metadata.language.set("not a tag", Origin::document);
  const test::HtmlOutput output = test::html_output(document);
  EXPECT_THAT(output.text, HasSubstr("lang=\"und\" xml:lang=\"und\""));
  EXPECT_TRUE(test::reports(output.diagnostics, "language-tag"));
}

TEST(HtmlPage, AnImageOfNoResourceIsPrintedAsWritten) {
  Document document = test::titled("T");
  document.blocks = {paragraph({make(Image{{}, {}, "a.png", "", 7})})};
  WriterOptions options;
  options.html.embed_resources = true;
  EXPECT_THAT(test::html_output(document, options).text, HasSubstr("src=\"a.png\""));
}

TEST(HtmlPage, ReadsFromRightToLeftWhereTheLanguageDoes) {
  Document document = test::titled("T");
  document.metadata.language.set("he", Origin::document);
  EXPECT_THAT(test::page(document), HasSubstr("lang=\"he\" xml:lang=\"he\" dir=\"rtl\""));
}

TEST(Base64, PadsTheLastGroup) {
  EXPECT_EQ(html_writer::base64(""), "");
  EXPECT_EQ(html_writer::base64("f"), "Zg==");
  EXPECT_EQ(html_writer::base64("fo"), "Zm8=");
  EXPECT_EQ(html_writer::base64("foo"), "Zm9v");
  EXPECT_EQ(html_writer::base64("foob"), "Zm9vYg==");
}

}  // namespace
}  // namespace offprint
