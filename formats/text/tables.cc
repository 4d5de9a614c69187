#include <algorithm>
#include <cstdint>

#include "formats/text/renderer.h"

namespace offprint::text_writer {

namespace {

// Finds the columns of cells, some of which spans from above push to the right.
class ColumnFinder {
 public:
  void start_row() {
    column_ = 0;
    for (std::uint32_t& rows : covered_) rows -= rows > 0 ? 1 : 0;
  }
  DrawnCell place(const TableCell& cell) {
    while (is_covered(column_)) ++column_;
    DrawnCell drawn;
    drawn.column = column_;
    for (drawn.columns = 0; drawn.columns < std::max(cell.column_span, 1U); ++drawn.columns) {
      if (is_covered(column_)) break;
      if (column_ == covered_.size()) covered_.push_back(0);
      covered_[column_++] = cell.row_span;
    }
    return drawn;
  }
  std::size_t columns() const { return covered_.size(); }

 private:
  bool is_covered(std::size_t column) const {
    return column < covered_.size() && covered_[column] > 0;
  }

  std::vector<std::uint32_t> covered_;  // rows, the current one included, that a cell covers yet
  std::size_t column_ = 0;
};

}  // namespace

// Drawn twice: without wrapping to measure, then at the widths that were found.
void TextRenderer::on(const Table& table, SourceSpan) {
  write_blocks(table.caption, Spacing::loose);
  writer_.blank_line();
  Diagnostics unused;
  Diagnostics* const diagnostics = std::exchange(diagnostics_, &unused);
  const DrawnTable measured = lay_out(table, nullptr);
  diagnostics_ = diagnostics;
  const std::vector<std::size_t> widths = fit_columns(
      measured, wrapping_.wrap == Wrap::none ? SIZE_MAX : writer_.columns_left(wrapping_.columns));
  const DrawnTable drawn = lay_out(table, &widths);
  for (const std::string& line : draw_table(drawn, widths)) writer_.line(line);
}

// `widths`: of the columns; null for cells that are not wrapped.
DrawnTable TextRenderer::lay_out(const Table& table, const std::vector<std::size_t>* widths) {
  DrawnTable drawn;
  drawn.columns = table.columns.size();
  drawn.head_rows = table.head.size();
  drawn.foot_rows = table.foot.size();
  for (const TableRows* rows : {&table.head, &table.body, &table.foot}) {
    ColumnFinder finder;
    for (const TableRow& row : *rows) {
      finder.start_row();
      drawn.rows.emplace_back();
      for (const TableCell& cell : row) {
        DrawnCell place = finder.place(cell);
        if (cell.alignment != Alignment::none)
          place.alignment = cell.alignment;
        else if (place.column < table.columns.size())
          place.alignment = table.columns[place.column].alignment;
        const std::size_t width = widths ? cell_width(place, *widths) : 0;
        place.lines = cell_lines(cell.blocks, width);
        drawn.rows.back().push_back(std::move(place));
      }
    }
    drawn.columns = std::max(drawn.columns, finder.columns());
  }
  return drawn;
}

// The lines of a cell, wrapped at `width`; 0: not wrapped.
std::vector<std::string> TextRenderer::cell_lines(const Blocks& blocks, std::size_t width) {
  const WrapOptions outer_wrapping = wrapping_;
  wrapping_ = width > 0 ? WrapOptions{Wrap::automatic, width} : WrapOptions{Wrap::none, SIZE_MAX};
  LineWriter outer = std::exchange(writer_, LineWriter());
  write_blocks(blocks, Spacing::loose);
  std::string text = std::exchange(writer_, std::move(outer)).take();
  wrapping_ = outer_wrapping;
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

}  // namespace offprint::text_writer
