// Rows of pipe tables (GitHub Flavored Markdown §4.10), as cmark-gfm cuts them.
//
// Each looks at `text`: a line from its first character that is not blank, without the line end.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "converter/model/node.h"

namespace offprint::markdown {

// A wider row does not make a table.
inline constexpr std::size_t max_table_columns = 1000;
// Cells that a document's rows may lack and get: more are left out (GFM would fill in
// columns x rows of them, whatever is written).
inline constexpr std::size_t max_padded_cells = 200'000;

// The cells of a row, without the blanks around them; pipes in them are still escaped. A lone pipe
// has none.
std::vector<std::string_view> table_cells(std::string_view text);
std::size_t count_table_cells(std::string_view text);

// The columns of a delimiter row; none when `text` is none.
std::vector<TableColumn> table_columns(std::string_view text);

}  // namespace offprint::markdown
