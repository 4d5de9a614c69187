#include <gtest/gtest.h>

#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;

TEST(MarkdownBlocks, SectionsPrintTheirLevel) {
  Document document;
  document.blocks = {paragraph("Before.")};
  document.sections.resize(1);
  document.sections[0].level = 2;
  document.sections[0].title = text_inlines("One");
  document.sections[0].blocks = {paragraph("Text.")};
  document.sections[0].sections.resize(1);
  document.sections[0].sections[0].level = 7;
  document.sections[0].sections[0].title = text_inlines("Deep");
  EXPECT_EQ(written(document), "Before.\n\n## One\n\nText.\n\n###### Deep {level=7}\n");
}

TEST(MarkdownBlocks, AttributesOfAHeading) {
  AttributeSet attributes;
  attributes.id = "start";
  attributes.classes = {"wide"};
  const Blocks blocks = {make(Heading{attributes, 2, text_inlines("A")})};
  EXPECT_EQ(written(blocks), "## A {#start .wide}\n");
  EXPECT_EQ(written(blocks, write_gfm), "## <a id=\"start\"></a>A\n");
}

TEST(MarkdownBlocks, TightAndLooseLists) {
  const ListItems items = {item({paragraph("a")}), item({paragraph("b")})};
  EXPECT_EQ(written({make(BulletList{true, items})}), "- a\n- b\n");
  EXPECT_EQ(written({make(BulletList{false, items})}), "- a\n\n- b\n");
}

TEST(MarkdownBlocks, NestedBlocksStandAtTheirItemsColumn) {
  const Blocks inner = {paragraph("a"), make(CodeBlock{{}, "", "", "x"}),
                        make(BulletList{true, {item({paragraph("b")})}})};
  OrderedList list;
  list.start = 9;
  list.items = {item(inner), item({paragraph("c")})};
  EXPECT_EQ(written({make(list)}), "9. a\n   ```\n   x\n   ```\n   - b\n10. c\n");
}

TEST(MarkdownBlocks, AdjacentListsAreParted) {
  const BulletList bullets{true, {item({paragraph("a")})}};
  EXPECT_EQ(written({make(bullets), make(bullets), make(bullets)}), "- a\n\n* a\n\n- a\n");
  OrderedList numbers;
  numbers.items = {item({paragraph("a")})};
  EXPECT_EQ(written({make(numbers), make(numbers)}), "1. a\n\n[//]: #\n\n1. a\n");
}

TEST(MarkdownBlocks, TextAfterANestedListDoesNotContinueIt) {
  const Blocks inner = {paragraph("a"), make(BulletList{true, {item({paragraph("b")})}}),
                        paragraph("c")};
  EXPECT_EQ(written({make(BulletList{true, {item(inner)}})}), "- a\n  - b\n\n  c\n");
}

TEST(MarkdownBlocks, Tasks) {
  const Blocks list = {make(BulletList{
      true, {item({paragraph("a")}, TaskState::done), item({paragraph("b")}, TaskState::open)}})};
  EXPECT_EQ(written(list), "- [x] a\n- [ ] b\n");
  EXPECT_EQ(
      written(list, write_commonmark),
      "- <input type=\"checkbox\" checked disabled> a\n- <input type=\"checkbox\" disabled> b\n");
}

TEST(MarkdownBlocks, ARuleInAListItemIsNoSecondBullet) {
  EXPECT_EQ(written({make(ThematicBreak{})}), "* * *\n");
  EXPECT_EQ(written({make(BulletList{true, {item({make(ThematicBreak{})})}})}), "- ___\n");
}

TEST(MarkdownBlocks, CodeIsFencedByMoreThanItHolds) {
  EXPECT_EQ(written({make(CodeBlock{{}, "sh", "", "```\nx\n```"})}), "````sh\n```\nx\n```\n````\n");
  EXPECT_EQ(written({make(CodeBlock{{}, "a`b", "", "x"})}), "~~~a`b\nx\n~~~\n");
  EXPECT_EQ(written({make(CodeBlock{{}, "", "", "x\n"})}), "```\nx\n\n```\n");
}

TEST(MarkdownBlocks, QuotesAndWhoSaidThem) {
  const BlockQuote quote{{paragraph("a"), paragraph("b")}, {paragraph("Ann")}};
  EXPECT_EQ(written({make(quote)}), "> a\n>\n> b\n>\n> — Ann\n");
}

TEST(MarkdownBlocks, Alerts) {
  const Admonition warning{AdmonitionKind::warning, {}, {paragraph("Hot.")}};
  EXPECT_EQ(written({make(warning)}), "> [!WARNING]\n> Hot.\n");
  EXPECT_EQ(written({make(warning)}, write_commonmark), "> **Warning**\n>\n> Hot.\n");
}

TEST(MarkdownBlocks, NotesInTheOrderOfTheirCalls) {
  Document document;
  document.notes = {{"", {paragraph("First.")}, {}},
                    {"", {paragraph("Second."), paragraph("More.")}, {}}};
  document.blocks = {paragraph({make(TextRun{"a"}), make(NoteReference{1}), make(NoteReference{0}),
                                make(NoteReference{1})})};
  EXPECT_EQ(written(document), "a[^1]^[First.][^1]\n\n[^1]: Second.\n\n    More.\n");
  EXPECT_EQ(written(document, write_gfm),
            "a[^1][^2][^1]\n\n[^1]: Second.\n\n    More.\n\n[^2]: First.\n");
}

TEST(MarkdownBlocks, NotesKeepTheirLabels) {
  Document document;
  document.notes = {{"why", {paragraph("Because.")}, {}}, {"", {paragraph("x")}, {}}};
  document.blocks = {paragraph({make(NoteReference{0}), make(NoteReference{1})})};
  EXPECT_EQ(written(document), "[^why]^[x]\n\n[^why]: Because.\n");
}

TEST(MarkdownBlocks, DefinitionLists) {
  const DefinitionList list{
      true, {{{text_inlines("Term")}, {{paragraph("One.")}, {paragraph("Two.")}}, {}}}};
  EXPECT_EQ(written({make(list)}), "Term\n:   One.\n:   Two.\n");
  EXPECT_EQ(written({make(list)}, write_gfm),
            "<dl>\n<dt>\n\nTerm\n\n</dt>\n<dd>\n\nOne.\n\n</dd>\n<dd>\n\nTwo.\n\n</dd>\n</dl>\n");
}

TEST(MarkdownBlocks, FiguresOfOneImageUseItsTitle) {
  const Figure figure{{},
                      {paragraph({make(Image{{}, text_inlines("Alt"), "a.png", {}, {}})})},
                      {paragraph("Caption")}};
  EXPECT_EQ(written({make(figure)}), "![Alt](a.png \"Caption\")\n");
  EXPECT_EQ(written({make(figure)}, write_gfm),
            "<figure>\n\n![Alt](a.png)\n\n<figcaption>\n\nCaption\n\n</figcaption>\n\n</figure>\n");
}

TEST(MarkdownBlocks, DivsAreFencedOrHtml) {
  const Div div{with_class("details"), {paragraph("x")}};
  EXPECT_EQ(written({make(div)}), "::: {.details}\n\nx\n\n:::\n");
  EXPECT_EQ(written({make(div)}, write_gfm), "<div class=\"details\">\n\nx\n\n</div>\n");
}

TEST(MarkdownBlocks, AHeadingWithALineBreakIsUnderlined) {
  const Heading heading{{}, 1, {make(TextRun{"a"}), make(LineBreak{}), make(TextRun{"b"})}};
  EXPECT_EQ(written({make(heading)}), "a\\\nb\n===\n");
}

TEST(MarkdownBlocks, WrapsAtTheColumnsThatPrefixesLeave) {
  const Blocks blocks = {make(BlockQuote{{paragraph("one two three four five six seven")}, {}})};
  EXPECT_EQ(written(blocks, write_markdown, {Wrap::automatic, 24}),
            "> one two three four\n> five six seven\n");
}

}  // namespace
}  // namespace offprint
