// The place of each cell of a table, for formats in which spans must fit exactly (CALS).
#pragma once

#include <cstddef>
#include <vector>

#include "converter/model/node.h"

namespace offprint {

struct PlacedCell {
  const TableCell* cell = nullptr;  // null: a place that no cell covers
  std::size_t column = 0;           // of its left edge, from 0
  std::size_t columns = 1;
  std::size_t rows = 1;  // within its row group
};
using PlacedRows = std::vector<std::vector<PlacedCell>>;

struct TableGrid {
  std::size_t columns = 1;
  PlacedRows head;
  PlacedRows body;
  PlacedRows foot;
};

// No two cells overlap and none leaves its group. Every row has a cell that begins in it: rows
// wholly covered from above are gone, and the spans over them so much shorter.
TableGrid place_cells(const Table& table);

}  // namespace offprint
