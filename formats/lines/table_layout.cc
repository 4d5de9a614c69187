#include "formats/lines/table_layout.h"

#include <algorithm>
#include <numeric>

#include "converter/utf8/display_width.h"

namespace offprint {

namespace {

constexpr std::size_t gap = 2;               // between columns
constexpr std::size_t narrowest_column = 6;  // a column is not squeezed below

std::size_t widest_line(const DrawnCell& cell) {
  std::size_t widest = 0;
  for (const std::string& line : cell.lines) widest = std::max(widest, display_width(line));
  return widest;
}

std::size_t total_width(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
         gap * (widths.empty() ? 0 : widths.size() - 1);
}

// Room for cells over several columns, where these are too narrow: the last of them grows.
void widen_for_spans(const DrawnTable& table, std::vector<std::size_t>& widths) {
  for (const DrawnRow& row : table.rows) {
    for (const DrawnCell& cell : row) {
      if (cell.columns < 2) continue;
      const std::size_t has = cell_width(cell, widths);
      const std::size_t wants = widest_line(cell);
      if (wants > has) widths[cell.column + cell.columns - 1] += wants - has;
    }
  }
}

// The width above which columns are cut so that all fit: narrow columns keep theirs, the others
// share what is left.
std::size_t fair_width(std::vector<std::size_t> widths, std::size_t available) {
  std::sort(widths.begin(), widths.end());
  const std::size_t gaps = gap * (widths.size() - 1);
  std::size_t left = available - std::min(available, gaps);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::size_t share = left / (widths.size() - i);
    if (widths[i] > share) return std::max(share, narrowest_column);
    left -= widths[i];
  }
  return widths.back();
}

std::string aligned(const std::string& text, std::size_t width, Alignment alignment) {
  const std::size_t own = display_width(text);
  const std::size_t space = width > own ? width - own : 0;
  std::size_t before = 0;
  if (alignment == Alignment::right) before = space;
  if (alignment == Alignment::center) before = space / 2;
  return std::string(before, ' ') + text + std::string(space - before, ' ');
}

std::size_t height(const DrawnRow& row) {
  std::size_t lines = 1;
  for (const DrawnCell& cell : row) lines = std::max(lines, cell.lines.size());
  return lines;
}

std::string draw_line(const DrawnRow& row, std::size_t line,
                      const std::vector<std::size_t>& widths) {
  std::string text;
  std::size_t column = 0;
  for (const DrawnCell& cell : row) {
    for (; column < cell.column; ++column) text.append(widths[column] + gap, ' ');
    const std::string content = line < cell.lines.size() ? cell.lines[line] : std::string();
    text += aligned(content, cell_width(cell, widths), cell.alignment) + std::string(gap, ' ');
    column += cell.columns;
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string draw_rule(const std::vector<std::size_t>& widths) {
  std::string text;
  for (const std::size_t width : widths)
    text += (text.empty() ? "" : std::string(gap, ' ')) + std::string(width, '-');
  return text;
}

}  // namespace

std::size_t cell_width(const DrawnCell& cell, const std::vector<std::size_t>& widths) {
  std::size_t width = gap * (cell.columns - 1);
  for (std::size_t i = 0; i < cell.columns; ++i) width += widths[cell.column + i];
  return width;
}

std::vector<std::size_t> fit_columns(const DrawnTable& table, std::size_t available) {
  std::vector<std::size_t> widths(table.columns, 1);
  for (const DrawnRow& row : table.rows)
    for (const DrawnCell& cell : row)
      if (cell.columns == 1) widths[cell.column] = std::max(widths[cell.column], widest_line(cell));
  widen_for_spans(table, widths);
  // A rule just as wide as a single column's header would be a heading's underline.
  if (widths.size() == 1) ++widths[0];
  if (widths.empty() || total_width(widths) <= available) return widths;
  const std::size_t limit = fair_width(widths, available);
  for (std::size_t& width : widths) width = std::min(width, limit);
  return widths;
}

std::vector<std::string> draw_table(const DrawnTable& table,
                                    const std::vector<std::size_t>& widths) {
  const bool spaced = std::any_of(table.rows.begin(), table.rows.end(),
                                  [](const DrawnRow& row) { return height(row) > 1; });
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const bool below_rule =
        i > 0 && (i == table.head_rows || i + table.foot_rows == table.rows.size());
    if (below_rule)
      lines.push_back(draw_rule(widths));
    else if (spaced && i > 0)
      lines.emplace_back();
    for (std::size_t line = 0; line < height(table.rows[i]); ++line)
      lines.push_back(draw_line(table.rows[i], line, widths));
  }
  return lines;
}

}  // namespace offprint
