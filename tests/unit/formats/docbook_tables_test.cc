#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/docbook/table_grid.h"
#include "tests/unit/formats/docbook_output.h"

namespace offprint::test {

namespace {

using testing::HasSubstr;
using testing::Not;

TableCell cell(Text text, std::uint32_t columns = 1, std::uint32_t rows = 1) {
  return {{paragraph(std::move(text))}, columns, rows, {}};
}

Table table_of(std::size_t columns, TableRows body) {
  Table table;
  table.columns.resize(columns);
  table.body = std::move(body);
  return table;
}

TEST(DocbookTables, WritesTheSpansOfCells) {
  const std::string text = docbook_block(
      make(table_of(2, {{cell("wide", 2)}, {cell("tall", 1, 2), cell("a")}, {cell("b")}})));
  EXPECT_THAT(text, HasSubstr("<tgroup cols=\"2\">"));
  EXPECT_THAT(text, HasSubstr("<entry namest=\"c1\" nameend=\"c2\">wide</entry>"));
  EXPECT_THAT(text, HasSubstr("<entry morerows=\"1\">tall</entry>"));
}

TEST(DocbookTables, TakesAParagraphOfCaptionAsTitle) {
  Table table = table_of(1, {{cell("a")}});
  EXPECT_THAT(docbook_block(make(table)), HasSubstr("<informaltable>"));
  table.caption = {paragraph("Caption")};
  EXPECT_THAT(docbook_block(make(table)), HasSubstr("<table>\n  <title>Caption</title>"));
}

TEST(DocbookTables, PutsTheFootBeforeTheBodyAsCalsDoes) {
  Table table = table_of(1, {{cell("body")}});
  table.head = {{cell("head")}};
  table.foot = {{cell("foot")}};
  const std::string text = docbook_block(make(table));
  EXPECT_LT(text.find("<thead>"), text.find("<tfoot>"));
  EXPECT_LT(text.find("<tfoot>"), text.find("<tbody>"));
}

TEST(DocbookTables, HasARowEvenWhenEmpty) {
  EXPECT_THAT(docbook_block(make(Table{})), HasSubstr("<row>\n        <entry/>"));
}

TEST(DocbookTables, WritesATableInACellAsAList) {
  Table outer = table_of(1, {{TableCell{{make(table_of(2, {{cell("x"), cell("y")}}))}, 1, 1, {}}}});
  const std::string text = docbook_block(make(outer));
  EXPECT_EQ(text.find("<informaltable"), text.rfind("<informaltable"));
  EXPECT_THAT(text, HasSubstr("<itemizedlist role=\"table\">"));
  EXPECT_THAT(text, HasSubstr("<para>x</para>"));
  EXPECT_THAT(text, HasSubstr("<para>y</para>"));
}

TEST(DocbookTableGrid, DropsARowThatCellsAboveCoverWholly) {
  const docbook_writer::TableGrid grid = docbook_writer::place_cells(
      table_of(2, {{cell("a", 1, 3), cell("b", 1, 2)}, {}, {cell("c")}}));
  ASSERT_EQ(grid.body.size(), 2U);
  EXPECT_EQ(grid.body[0][0].rows, 2U);
  EXPECT_EQ(grid.body[0][1].rows, 1U);
  EXPECT_EQ(grid.body[1][0].column, 1U);
}

TEST(DocbookTableGrid, CutsSpansThatLeaveTheTable) {
  const docbook_writer::TableGrid grid =
      docbook_writer::place_cells(table_of(2, {{cell("a", 9, 9)}}));
  EXPECT_EQ(grid.columns, 2U);
  EXPECT_EQ(grid.body[0][0].columns, 2U);
  EXPECT_EQ(grid.body[0][0].rows, 1U);
}

TEST(DocbookTableGrid, GivesAnEmptyRowAPlace) {
  const docbook_writer::TableGrid grid = docbook_writer::place_cells(table_of(2, {{}}));
  ASSERT_EQ(grid.body.size(), 1U);
  EXPECT_EQ(grid.body[0][0].cell, nullptr);
}

}  // namespace

}  // namespace offprint::test
