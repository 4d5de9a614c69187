// Tables drawn with columns of text: cells padded to their column's display width, a rule below the
// header and above the footer.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "converter/model/node.h"

namespace offprint {

// A cell at its place in the grid.
struct DrawnCell {
  std::size_t column = 0;
  std::size_t columns = 1;
  Alignment alignment = Alignment::none;
  std::vector<std::string> lines;
};
using DrawnRow = std::vector<DrawnCell>;

struct DrawnTable {
  std::size_t columns = 0;
  std::vector<DrawnRow> rows;
  std::size_t head_rows = 0;  // of `rows`, from the first
  std::size_t foot_rows = 0;  // of `rows`, up to the last
};

// The width of each column, as wide as its widest cell where all fit into `available` columns, else
// narrower, the widest first.
std::vector<std::size_t> fit_columns(const DrawnTable& table, std::size_t available);

// The display width of `cell` in a table with `widths`.
std::size_t cell_width(const DrawnCell& cell, const std::vector<std::size_t>& widths);

std::vector<std::string> draw_table(const DrawnTable& table,
                                    const std::vector<std::size_t>& widths);

}  // namespace offprint
