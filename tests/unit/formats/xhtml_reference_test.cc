// `-t html --fragment` prints what cmark and cmark-gfm print, byte for byte.
#include <gtest/gtest.h>

#include "tests/unit/formats/xhtml_output.h"

namespace offprint {
namespace {

using test::fragment;
using test::paragraph;

ListItem item(Blocks blocks, TaskState task = TaskState::none) {
  return {task, std::move(blocks), {}};
}

TableCell cell(Text text) {
  TableCell result;
  if (!text.empty()) result.blocks = {paragraph(std::move(text))};
  return result;
}

TEST(ReferenceMarkup, HeadingsStandBareByTheirLevel) {
  Document document;
  Section outer = test::section(2, "Two", "", {paragraph("Text.")});
  outer.sections.push_back(test::section(9, "Deep", ""));
  document.sections.push_back(std::move(outer));
  EXPECT_EQ(fragment(document), "<h2>Two</h2>\n<p>Text.</p>\n<h6>Deep</h6>\n");
}

TEST(ReferenceMarkup, WritesOnlyIdsOfTheSource) {
  Document document;
  document.sections.push_back(test::section(1, "One", "mine"));
  EXPECT_EQ(fragment(document), "<h1 id=\"mine\">One</h1>\n");
}

TEST(ReferenceMarkup, BreaksLinesAsTheSource) {
  EXPECT_EQ(fragment(paragraph({make(TextRun{"a \"b\""}), make(SoftBreak{}), make(TextRun{"c"}),
                                make(LineBreak{}), make(TextRun{"d"})})),
            "<p>a &quot;b&quot;\nc<br />\nd</p>\n");
}

TEST(ReferenceMarkup, TightListsHaveNoParagraphs) {
  const Block nested = make(BulletList{true, {item({paragraph("inner")})}});
  EXPECT_EQ(fragment(make(BulletList{true, {item({paragraph("a"), nested}), item({})}})),
            "<ul>\n<li>a\n<ul>\n<li>inner</li>\n</ul>\n</li>\n<li></li>\n</ul>\n");
}

TEST(ReferenceMarkup, TextAfterABlockBeginsALine) {
  EXPECT_EQ(fragment(make(
                BulletList{true, {item({paragraph("a"), make(ThematicBreak{}), paragraph("b")})}})),
            "<ul>\n<li>a\n<hr />\nb</li>\n</ul>\n");
}

TEST(ReferenceMarkup, LooseListsHaveParagraphs) {
  OrderedList list;
  list.tight = false;
  list.start = 3;
  list.items = {item({paragraph("x")})};
  EXPECT_EQ(fragment(make(std::move(list))), "<ol start=\"3\">\n<li>\n<p>x</p>\n</li>\n</ol>\n");
}

TEST(ReferenceMarkup, TasksAreDisabledInputs) {
  EXPECT_EQ(fragment(make(BulletList{true, {item({paragraph("a")}, TaskState::open)}})),
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n</ul>\n");
  EXPECT_EQ(fragment(make(BulletList{false, {item({paragraph("b")}, TaskState::done)}})),
            "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> \n<p>b</p>\n</li>\n"
            "</ul>\n");
}

TEST(ReferenceMarkup, QuotesAndCode) {
  EXPECT_EQ(fragment(make(BlockQuote{})), "<blockquote>\n</blockquote>\n");
  EXPECT_EQ(fragment(make(CodeBlock{{}, "py", "info", "a < b\n"})),
            "<pre><code class=\"language-py\">a &lt; b\n\n</code></pre>\n");
  EXPECT_EQ(fragment(make(CodeBlock{})), "<pre><code></code></pre>\n");
}

TEST(ReferenceMarkup, LinksArePercentEncodedOnce) {
  EXPECT_EQ(fragment(paragraph({make(Link{{}, text_inlines("x"), "/a b[]%20é?a&b", "t\nu"})})),
            "<p><a href=\"/a%20b%5B%5D%20%C3%A9?a&amp;b\" title=\"t\nu\">x</a></p>\n");
}

TEST(ReferenceMarkup, ImagesHavePlainAlternativeText) {
  const Inlines alt = {make(TextRun{"a "}), make(Emphasis{text_inlines("b")})};
  EXPECT_EQ(fragment(paragraph({make(Image{{}, alt, "i.png", "", {}})})),
            "<p><img src=\"i.png\" alt=\"a b\" /></p>\n");
}

TEST(ReferenceMarkup, TablesAlignByAttribute) {
  Table table;
  table.columns = {{Alignment::left}, {Alignment::right}};
  table.head = {{cell("a"), cell("")}};
  table.body = {{cell("1"), cell("2")}};
  EXPECT_EQ(fragment(make(table)),
            "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"right\"></th>\n</tr>\n"
            "</thead>\n<tbody>\n<tr>\n<td align=\"left\">1</td>\n<td align=\"right\">2</td>\n"
            "</tr>\n</tbody>\n</table>\n");
}

TEST(ReferenceMarkup, ATableOfHeadOnlyHasNoBody) {
  Table table;
  table.columns = {{}};
  table.head = {{cell("a")}};
  EXPECT_EQ(fragment(make(table)),
            "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n");
}

TEST(ReferenceMarkup, NotesAreAListAtTheEnd) {
  Document document;
  document.notes = {{"x", {paragraph("Note.")}, {}}};
  document.blocks = {
      paragraph({make(TextRun{"A"}), make(NoteReference{0}), make(NoteReference{0})})};
  EXPECT_EQ(fragment(document),
            "<p>A<sup class=\"footnote-ref\"><a href=\"#fn-x\" id=\"fnref-x\" data-footnote-ref>1"
            "</a></sup><sup class=\"footnote-ref\"><a href=\"#fn-x\" id=\"fnref-x-2\" "
            "data-footnote-ref>1</a></sup></p>\n"
            "<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-x\">\n<p>Note. "
            "<a href=\"#fnref-x\" class=\"footnote-backref\" data-footnote-backref "
            "aria-label=\"Back to content\">↩</a> "
            "<a href=\"#fnref-x-2\" class=\"footnote-backref\" data-footnote-backref "
            "aria-label=\"Back to content\">↩<sup class=\"footnote-ref\">2</sup></a></p>\n</li>\n"
            "</ol>\n</section>\n");
}

TEST(ReferenceMarkup, AnEmptyDocumentIsEmpty) { EXPECT_EQ(fragment(Document{}), ""); }

TEST(ReferenceMarkup, RawHtmlIsReportedAndLeftOut) {
  Document document;
  document.blocks = {make(RawBlock{"html", "<script>x</script>"}), paragraph("a")};
  WriterOptions options;
  options.common.fragment = true;
  const test::HtmlOutput output = test::html_output(document, options);
  EXPECT_EQ(output.text, "<p>a</p>\n");
  EXPECT_TRUE(test::reports(output.diagnostics, "not-rendered"));
}

}  // namespace
}  // namespace offprint
