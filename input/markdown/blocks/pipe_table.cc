#include "input/markdown/blocks/pipe_table.h"

#include <algorithm>

namespace offprint::markdown {

namespace {

constexpr std::string_view cell_blanks = " \t\v\f";

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(cell_blanks, at), text.size());
}

std::string_view trimmed_cell(std::string_view cell) {
  const std::size_t begin = cell.find_first_not_of(cell_blanks);
  if (begin == cell.npos) return {};
  return cell.substr(begin, cell.find_last_not_of(cell_blanks) + 1 - begin);
}

// The end of the cell that begins at `begin`: a pipe with no backslash before it, or the line's
// end.
std::size_t cell_end(std::string_view text, std::size_t begin) {
  std::size_t pipe = text.find('|', begin);
  while (pipe != text.npos && pipe > begin && text[pipe - 1] == '\\')
    pipe = text.find('|', pipe + 1);
  return std::min(pipe, text.size());
}

// Calls `take` with each cell of the row.
template <class Take>
void each_cell(std::string_view text, Take take) {
  std::size_t at = text.starts_with('|') ? skip_blanks(text, 1) : 0;
  while (at < text.size()) {
    const std::size_t end = cell_end(text, at);
    take(text.substr(at, end - at));
    at = end < text.size() ? skip_blanks(text, end + 1) : end;
  }
}

}  // namespace

std::vector<std::string_view> table_cells(std::string_view text) {
  std::vector<std::string_view> cells;
  each_cell(text, [&cells](std::string_view cell) { cells.push_back(trimmed_cell(cell)); });
  return cells;
}

std::size_t count_table_cells(std::string_view text) {
  std::size_t count = 0;
  each_cell(text, [&count](std::string_view) { ++count; });
  return count;
}

std::vector<TableColumn> table_columns(std::string_view text) {
  std::vector<TableColumn> columns;
  if (text.empty() || text.find_first_not_of("|:- \t\v\f") != text.npos) return {};
  std::size_t at = text[0] == '|' ? 1 : 0;
  while (at < text.size()) {
    at = skip_blanks(text, at);
    const bool left = at < text.size() && text[at] == ':';
    const std::size_t dashes = left ? at + 1 : at;
    if (dashes >= text.size() || text[dashes] != '-') break;
    at = std::min(text.find_first_not_of('-', dashes), text.size());
    const bool right = at < text.size() && text[at] == ':';
    at = skip_blanks(text, right ? at + 1 : at);
    columns.push_back({left && right ? Alignment::center
                       : left        ? Alignment::left
                       : right       ? Alignment::right
                                     : Alignment::none});
    if (at == text.size()) return columns;
    if (text[at] != '|') return {};
    ++at;
  }
  // Anything but the end of the row here is not a cell.
  if (at != text.size()) columns.clear();
  return columns;
}

}  // namespace offprint::markdown
