#include <gtest/gtest.h>

#include "formats/options.h"
#include "formats/text/text.h"

namespace offprint {
namespace {

Block paragraph(Inlines inlines) { return make(Paragraph{std::move(inlines)}); }
Block paragraph(Text text) { return paragraph(text_inlines(std::move(text))); }

std::string written(const Document& document, std::size_t columns = 72, bool fragment = false) {
  WriterOptions options;
  options.common.fragment = fragment;
  options.common.columns = columns;
  StringSink sink;
  Diagnostics diagnostics;
  write_text(document, options, Environment{}, sink, diagnostics);
  return sink.take();
}
std::string written(Blocks blocks, std::size_t columns = 72) {
  Document document;
  document.blocks = std::move(blocks);
  return written(document, columns);
}

TableCell cell(Text text) {
  TableCell result;
  result.blocks = {paragraph(std::move(text))};
  return result;
}

TEST(TextWriter, TitleBlock) {
  Document document;
  document.metadata.title.set(text_inlines("A Title"), Origin::document);
  document.metadata.authors.set({{"Ann Lee", "", ""}, {"Bo Ek", "", ""}}, Origin::document);
  document.metadata.date.set(*make_date(2024, 8, 26), Origin::document);
  document.blocks = {paragraph("Text.")};
  EXPECT_EQ(written(document), "A Title\n\nBy Ann Lee, Bo Ek\n\n2024-08-26\n\nText.\n");
  EXPECT_EQ(written(document, 72, true), "Text.\n");
}

TEST(TextWriter, HeadingsAreUnderlinedToTheirDisplayWidth) {
  Document document;
  Section* section = nullptr;
  const char* titles[] = {"Two", "漢字", "Four", "Five", "Six", "Seven"};
  for (int i = 0; i < 6; ++i) {
    Sections& place = section ? section->sections : document.sections;
    place.resize(1);
    section = &place[0];
    section->level = i + 2;
    section->title = text_inlines(titles[i]);
  }
  EXPECT_EQ(
      written(document),
      "Two\n===\n\n漢字\n----\n\nFour\n~~~~\n\nFive\n^^^^\n\nSix\n\"\"\"\n\nSeven\n\"\"\"\"\"\n");
}

TEST(TextWriter, LinksAndNotesAreOneNumberedList) {
  Document document;
  document.notes = {{"", {paragraph("A note.")}, {}}};
  const Inline link = make(Link{{}, text_inlines("here"), "https://example.org/", {}});
  document.blocks = {paragraph({make(TextRun{"See "}), link, make(NoteReference{0}),
                                make(TextRun{" and "}), link, make(TextRun{"."})})};
  EXPECT_EQ(written(document),
            "See here [1][2] and here [1].\n\n[1] https://example.org/\n[2] A note.\n");
}

TEST(TextWriter, ALinkThatShowsItsTargetHasNoNumber) {
  const Text url = "https://example.org/";
  EXPECT_EQ(written({paragraph({make(Link{{}, text_inlines(url), url, {}})})}), url + "\n");
  EXPECT_EQ(written({paragraph({make(Link{{}, text_inlines("a@b.org"), "mailto:a@b.org", {}})})}),
            "a@b.org\n");
}

TEST(TextWriter, ListsQuotesAndCode) {
  OrderedList letters;
  letters.numbering = Numbering::lower_alpha;
  letters.delimiter = NumberDelimiter::parenthesis;
  letters.items = {{TaskState::none, {paragraph("x")}, {}}};
  const BulletList tasks{true,
                         {{TaskState::done, {paragraph("a")}, {}},
                          {TaskState::open, {paragraph("b"), make(letters)}, {}}}};
  EXPECT_EQ(written({make(tasks)}), "- [x] a\n- [ ] b\n  a) x\n");
  EXPECT_EQ(written({make(BlockQuote{{paragraph("q")}, {paragraph("Ann")}})}), "> q\n>\n> — Ann\n");
  EXPECT_EQ(written({make(CodeBlock{{}, "c", "", "int x;\n\nx"})}), "    int x;\n\n    x\n");
}

TEST(TextWriter, ConventionsForWhatTextLacks) {
  EXPECT_EQ(written({paragraph({make(TextRun{"E=mc"}), make(Superscript{text_inlines("2")}),
                                make(TextRun{" x"}), make(Subscript{text_inlines("i+1")}),
                                make(Strikethrough{text_inlines("gone")}),
                                make(Image{{}, text_inlines("A cat"), "cat.png", {}, {}}),
                                make(Math{MathStyle::in_line, "\\pi"})})}),
            "E=mc^2 x_(i+1)~~gone~~[A cat]\\pi\n");
  EXPECT_EQ(written({paragraph({make(Cite{"doe2024", {}}), make(TextRun{" "}),
                                make(Cite{"doe2024", text_inlines("Doe")})})}),
            "[doe2024] Doe\n");
  EXPECT_EQ(written({make(Admonition{AdmonitionKind::tip, {}, {paragraph("Save.")}})}),
            "Tip:\n\n  Save.\n");
}

TEST(TextWriter, NoLineBeginsWithWhatWouldBeABulletOrANumber) {
  const std::string text = "aaaa bbbb - cccc 12. dddd > eeee === ffff (3) gggg • hhhh b) iiii";
  for (std::size_t columns = 1; columns < 50; ++columns) {
    const std::string lines = written({paragraph(text)}, columns);
    for (const char* start : {"\n-", "\n12.", "\n>", "\n===", "\n(3)", "\n•", "\nb)"})
      EXPECT_EQ(lines.find(start), std::string::npos) << lines;
  }
}

TEST(TextWriter, EastAsianTextIsBrokenBetweenCharactersButNotAtItsBlanks) {
  EXPECT_EQ(written({paragraph("漢字漢字漢字漢字漢字。漢")}, 20), "漢字漢字漢字漢字漢\n字。漢\n");
  EXPECT_EQ(written({paragraph("漢字 漢字 漢字 漢字 漢字")}, 20).find(" \n"), std::string::npos);
}

TEST(TextWriter, TablesAreAlignedByDisplayWidth) {
  Table table;
  table.columns = {{Alignment::left}, {Alignment::right}};
  table.head = {{cell("Name"), cell("Count")}};
  table.body = {{cell("漢字"), cell("1")}, {cell("x"), cell("22")}};
  EXPECT_EQ(written({make(table)}), "Name  Count\n----  -----\n漢字      1\nx        22\n");
}

TEST(TextWriter, WideCellsAreWrapped) {
  Table table;
  table.columns.resize(2);
  table.head = {{cell("A"), cell("B")}};
  table.body = {{cell("x"), cell("one two three four five six seven")}};
  EXPECT_EQ(written({make(table)}, 24),
            "A  B\n-  ---------------------\n"
            "x  one two three four\n   five six seven\n");
}

TEST(TextWriter, SpannedCellsKeepTheColumnsInPlace) {
  Table table;
  table.columns.resize(3);
  TableCell tall = cell("tall");
  tall.row_span = 2;
  TableCell wide = cell("a wide cell");
  wide.column_span = 2;
  table.body = {{tall, wide}, {cell("b"), cell("c")}};
  EXPECT_EQ(written({make(table)}), "tall  a wide cell\n      b  c\n");
}

TEST(TextWriter, ATablesRuleIsNotTakenForAHeadingsUnderline) {
  Table table;
  table.columns.resize(1);
  table.head = {{cell("Name")}};
  table.body = {{cell("x")}};
  EXPECT_EQ(written({make(table)}), "Name\n-----\nx\n");
}

TEST(TextWriter, VerseKeepsItsLinesAndIndents) {
  EXPECT_EQ(written({make(
                Verse{{text_inlines("One"), text_inlines("  two"), {}, text_inlines("three")}})}),
            "    One\n      two\n\n    three\n");
}

TEST(TextWriter, RawMarkupIsReported) {
  Document document;
  document.blocks = {make(RawBlock{"html", "<hr>"})};
  StringSink sink;
  Diagnostics diagnostics;
  write_text(document, {}, {}, sink, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].slug, "not-rendered");
}

}  // namespace
}  // namespace offprint
