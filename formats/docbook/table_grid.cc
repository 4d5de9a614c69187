#include "formats/docbook/table_grid.h"

#include <algorithm>

namespace offprint::docbook_writer {

namespace {

// Fills one row group from the top; `covered_[c]` rows below the current one belong to a cell
// above in column c.
class GroupPlacer {
 public:
  explicit GroupPlacer(std::size_t columns) : covered_(columns, 0) {}

  PlacedRows place(const TableRows& rows) {
    PlacedRows placed;
    placed.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
      placed.push_back(place_row(rows[row], rows.size() - row));
    drop_covered_rows(placed);
    return placed;
  }
  std::size_t columns() const { return covered_.size(); }

 private:
  std::vector<PlacedCell> place_row(const TableRow& row, std::size_t rows_left) {
    std::vector<PlacedCell> placed;
    std::vector<std::size_t> below(covered_);
    for (std::size_t& rows : below) rows -= std::min<std::size_t>(rows, 1);
    std::size_t column = 0;
    for (const TableCell& cell : row) {
      column = free_column(column);
      placed.push_back({&cell, column, free_columns(column, cell.column_span),
                        std::clamp<std::size_t>(cell.row_span, 1, rows_left)});
      below.resize(covered_.size(), 0);
      const PlacedCell& last = placed.back();
      for (std::size_t c = column; c < column + last.columns; ++c) below[c] = last.rows - 1;
      column += last.columns;
    }
    if (placed.empty() && free_column(0) < covered_.size())
      placed.push_back({nullptr, free_column(0), 1, 1});
    covered_ = std::move(below);
    return placed;
  }

  // The first column from `from` on that no cell above covers. A row longer than the table makes
  // the table wider.
  std::size_t free_column(std::size_t from) {
    while (from < covered_.size() && covered_[from] > 0) ++from;
    return from;
  }
  std::size_t free_columns(std::size_t column, std::size_t wanted) {
    if (column == covered_.size()) covered_.push_back(0);
    std::size_t end = column + 1;
    while (end < covered_.size() && end - column < wanted && covered_[end] == 0) ++end;
    return end - column;
  }

  static void drop_covered_rows(PlacedRows& rows) {
    std::vector<std::size_t> kept_before(rows.size() + 1, 0);
    for (std::size_t row = 0; row < rows.size(); ++row)
      kept_before[row + 1] = kept_before[row] + (rows[row].empty() ? 0 : 1);
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (PlacedCell& cell : rows[row])
        cell.rows = kept_before[row + cell.rows] - kept_before[row];
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [](const auto& row) { return row.empty(); }),
        rows.end());
  }

  std::vector<std::size_t> covered_;
};

}  // namespace

TableGrid place_cells(const Table& table) {
  TableGrid grid;
  grid.columns = std::max<std::size_t>(table.columns.size(), 1);
  const auto place = [&grid](const TableRows& rows) {
    GroupPlacer placer(grid.columns);
    PlacedRows placed = placer.place(rows);
    grid.columns = placer.columns();
    return placed;
  };
  grid.head = place(table.head);
  grid.body = place(table.body);
  grid.foot = place(table.foot);
  return grid;
}

}  // namespace offprint::docbook_writer
