#include <gtest/gtest.h>

#include "formats/model/dump.h"
#include "formats/options.h"
#include "tests/support/random_document.h"

namespace offprint::test {

namespace {

std::string dump(const Document& document) {
  StringSink sink;
  Diagnostics diagnostics;
  write_model(document, {}, {}, sink, diagnostics);
  return sink.take();
}

std::string dump(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return dump(document);
}

SourceSpan at(std::uint32_t line, std::uint32_t column) { return {0, line, column, line}; }

TEST(ModelDump, ShowsMetadataWithItsOrigin) {
  Document document;
  document.metadata.title.set(text_inlines("T", at(1, 1)), Origin::inferred, at(1, 1));
  document.metadata.date.set(Date{"May 2024", 2024, 5U, {}}, Origin::command_line);
  document.metadata.authors.set({{"Jane Doe", "edt", "Doe, Jane"}}, Origin::document);
  document.metadata.publisher.clear(Origin::command_line);
  EXPECT_EQ(dump(document),
            "title (inferred) @1:1\n"
            "  text \"T\" @1:1\n"
            "author (document)\n"
            "  person \"Jane Doe\" role=\"edt\" sort=\"Doe, Jane\"\n"
            "date (command line) 2024-05 words=\"May 2024\"\n"
            "publisher (command line) removed\n");
}

TEST(ModelDump, ShowsUnknownKeysAsATree) {
  Document document;
  Field<MetaValue> value;
  value.set(MetaValue{MetaList{{Text("a"), {}}, {MetaMap{{"k", {Text("b"), {}}}}, {}}}, {}},
            Origin::document);
  document.metadata.extra.emplace_back("key", value);
  EXPECT_EQ(dump(document),
            "extra (document) \"key\"\n"
            "  - \"a\"\n"
            "  -\n"
            "    key \"k\" \"b\"\n");
}

TEST(ModelDump, IndentsSectionsBlocksAndInlines) {
  Document document;
  Section section;
  section.attributes.edit().id = "one";
  section.role = SectionRole::chapter;
  section.title = text_inlines("One");
  section.span = at(3, 1);
  section.blocks = {
      make(Paragraph{{make(Emphasis{text_inlines("a", at(5, 2))}, at(5, 1))}}, at(5, 1))};
  document.sections = {section};
  EXPECT_EQ(dump(document),
            "section level=2 chapter #one @3:1\n"
            "  title\n"
            "    text \"One\"\n"
            "  paragraph @5:1\n"
            "    emphasis @5:1\n"
            "      text \"a\" @5:2\n");
}

TEST(ModelDump, EscapesText) {
  EXPECT_EQ(dump(make(CodeBlock{{}, "c", "", "\"a\\\n\x01\u00FC\""})),
            "code-block \"\\\"a\\\\\\n\\u0001\u00FC\\\"\" language=\"c\"\n");
}

TEST(ModelDump, ShowsListsWithTheirNumbering) {
  const OrderedList list{false,
                         4,
                         Numbering::upper_roman,
                         NumberDelimiter::parentheses,
                         {{TaskState::done, {make(ThematicBreak{})}, at(2, 1)}}};
  EXPECT_EQ(dump(make(list)),
            "ordered-list loose start=4 upper-roman parentheses\n"
            "  item done @2:1\n"
            "    thematic-break\n");
}

TEST(ModelDump, ShowsTheSpansOfTableCells) {
  Table table;
  table.columns = {{Alignment::left}, {Alignment::none}};
  table.head = {{{{}, 2, 3, {}}}};
  EXPECT_EQ(dump(make(table)),
            "table left none\n"
            "  row head\n"
            "    cell columns=2 rows=3\n");
}

TEST(ModelDump, ShowsNotesAndResources) {
  Document document;
  document.notes.push_back({"*", {make(Paragraph{})}, at(9, 1)});
  document.resources.push_back({"a.png", "image/png", "12345", 3, 0});
  EXPECT_EQ(dump(document),
            "note 0 label=\"*\" @9:1\n"
            "  paragraph\n"
            "resource 0 \"a.png\" type=\"image/png\" width=3 bytes=5\n");
}

TEST(ModelDump, IsTheSameForTheSameSeedAndDiffersForAnother) {
  EXPECT_EQ(dump(random_document(7)), dump(random_document(7)));
  EXPECT_NE(dump(random_document(7)), dump(random_document(8)));
}

}  // namespace

}  // namespace offprint::test
