#include <gtest/gtest.h>

#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;

TableCell cell(Text text) {
  TableCell result;
  if (!text.empty()) result.blocks = {paragraph(std::move(text))};
  return result;
}

Table table() {
  Table result;
  result.columns = {{Alignment::left}, {Alignment::right}, {Alignment::none}};
  result.head = {{cell("Name"), cell("Number"), cell("A|B")}};
  result.body = {{cell("漢字"), cell("1"), cell("")}, {cell("x"), cell("22")}};
  return result;
}

TEST(MarkdownTables, ColumnsArePaddedToTheirDisplayWidth) {
  EXPECT_EQ(written({make(table())}),
            "| Name | Number | A\\|B |\n"
            "| :--- | -----: | ---- |\n"
            "| 漢字 |      1 |      |\n"
            "| x    |     22 |      |\n");
}

TEST(MarkdownTables, CaptionsWhereTheDialectHasThem) {
  Table captioned = table();
  captioned.caption = {paragraph("What they are")};
  EXPECT_NE(written({make(captioned)}).find("\n\n: What they are\n"), std::string::npos);
  EXPECT_NE(written({make(captioned)}, write_gfm).find("<caption>\n\nWhat they are\n\n</caption>"),
            std::string::npos);
}

TEST(MarkdownTables, WhatPipesCannotSayIsHtml) {
  Table spanned = table();
  spanned.body[1][0].column_span = 2;
  const std::string html = written({make(spanned)});
  EXPECT_NE(html.find("<td colspan=\"2\">x</td>"), std::string::npos) << html;
  EXPECT_EQ(html.find("| Name"), std::string::npos);

  Table with_blocks = table();
  with_blocks.body[0][0].blocks.push_back(paragraph("second"));
  EXPECT_NE(written({make(with_blocks)}).find("\n\nsecond\n\n"), std::string::npos);
}

TEST(MarkdownTables, CodeKeepsItsPipes) {
  Table coded = table();
  coded.body[0][0].blocks = {paragraph({make(Code{{}, "a|b"})})};
  EXPECT_NE(written({make(coded)}).find("`a\\|b`"), std::string::npos);
}

TEST(MarkdownTables, OneLongCellDoesNotLengthenEveryRow) {
  Table uneven = table();
  uneven.body[0][0] = cell(Text(10'000, 'x'));
  const std::string written_table = written({make(uneven)});
  EXPECT_LT(written_table.size(), 11'000U);
}

}  // namespace
}  // namespace offprint
