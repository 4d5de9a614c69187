#include "formats/markdown/blocks/pipe_table.h"

#include <algorithm>

#include "converter/model/walk.h"
#include "converter/utf8/display_width.h"
#include "formats/markdown/attributes.h"

namespace offprint::markdown_writer {

namespace {

// Cells are padded up to this width, in display columns, so that one long cell does not lengthen
// every row.
constexpr std::size_t widest_padding = 80;

// A pipe after a backslash cannot be written in a cell's code: the table takes \\| for an escaped
// backslash and a column's end.
bool has_unwritable_pipe(const Inline& node) {
  const Code* code = as<Code>(node);
  return code != nullptr && code->text.find("\\|") != Text::npos;
}

bool fits_pipe_cell(const TableCell& cell) {
  if (cell.column_span != 1 || cell.row_span != 1 || !is_one_paragraph(cell.blocks)) return false;
  if (cell.alignment != Alignment::none || cell.heads_row) return false;
  bool fits = true;
  each_inline(cell.blocks, [&](const Inline& node) { fits = fits && !has_unwritable_pipe(node); });
  return fits;
}

bool fits_pipe_rows(const TableRows& rows) {
  return std::all_of(rows.begin(), rows.end(), [](const TableRow& row) {
    return std::all_of(row.begin(), row.end(), fits_pipe_cell);
  });
}

// Returns the widths of the columns, none narrower than its delimiter cell.
std::vector<std::size_t> measure(const std::vector<std::vector<std::string>>& rows,
                                 std::size_t columns) {
  std::vector<std::size_t> widths(columns, 3);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i)
      widths[i] = std::max(widths[i], std::min(display_width(row[i]), widest_padding));
  return widths;
}

std::string padded(const std::string& text, std::size_t width, Alignment alignment) {
  const std::size_t own = display_width(text);
  const std::size_t space = width > own ? width - own : 0;
  const std::size_t before = alignment == Alignment::right    ? space
                             : alignment == Alignment::center ? space / 2
                                                              : 0;
  return std::string(before, ' ') + text + std::string(space - before, ' ');
}

std::string delimiter_cell(std::size_t width, Alignment alignment) {
  std::string text(width, '-');
  if (alignment == Alignment::left || alignment == Alignment::center) text.front() = ':';
  if (alignment == Alignment::right || alignment == Alignment::center) text.back() = ':';
  return text;
}

// Escapes a header of dashes: below a line of text it would make a table of that line.
void keep_from_delimiting(std::vector<std::string>& header) {
  const auto is_delimiter = [](const std::string& cell) {
    return cell.find_first_not_of(":- ") == cell.npos;
  };
  if (!std::all_of(header.begin(), header.end(), is_delimiter)) return;
  for (std::string& cell : header)
    if (const std::size_t dash = cell.find('-'); dash != cell.npos) cell.insert(dash, 1, '\\');
}

}  // namespace

bool fits_pipe_table(const Table& table, const Dialect& dialect) {
  if (!dialect.tables || table.columns.empty()) return false;
  if (table.head.size() != 1 || !table.foot.empty()) return false;
  if (!dialect.captions && !table.caption.empty()) return false;
  if (!dialect.attributes && !table.attributes.empty()) return false;
  return is_one_paragraph(table.caption) && fits_pipe_rows(table.head) &&
         fits_pipe_rows(table.body);
}

void PipeTableWriter::write(const Table& table) {
  const std::size_t columns = table.columns.size();
  std::vector<std::vector<std::string>> rows;
  rows.push_back(cells_of(table.head.front(), columns));
  if (context_.sequences.adjoins()) keep_from_delimiting(rows.front());
  for (const TableRow& row : table.body) rows.push_back(cells_of(row, columns));
  const std::vector<std::size_t> widths = measure(rows, columns);
  const auto write_row = [&](const auto& cell_at) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns; ++i) line += ' ' + cell_at(i) + " |";
    context_.lines.line(line);
  };
  for (const auto& row : rows) {
    write_row([&](std::size_t i) { return padded(row[i], widths[i], table.columns[i].alignment); });
    if (&row == &rows.front())
      write_row(
          [&](std::size_t i) { return delimiter_cell(widths[i], table.columns[i].alignment); });
  }
  write_caption(table);
}

std::vector<std::string> PipeTableWriter::cells_of(const TableRow& row, std::size_t columns) {
  std::vector<std::string> cells(columns);
  for (std::size_t i = 0; i < std::min(columns, row.size()); ++i) {
    if (row[i].blocks.empty()) continue;
    const Inlines& content = as<Paragraph>(row[i].blocks.front())->content;
    cells[i] = context_.inlines.render(content, FlowKind::cell).text();
  }
  return cells;
}

// `: Caption {#id}` below the table.
void PipeTableWriter::write_caption(const Table& table) {
  const std::string block = attribute_block(table.attributes.get());
  if (table.caption.empty() && block.empty()) return;
  Inlines caption;
  if (!table.caption.empty()) caption = as<Paragraph>(table.caption.front())->content;
  Flow flow = context_.inlines.render(caption, FlowKind::paragraph, ": ");
  if (!block.empty()) flow.append(caption.empty() ? block : ' ' + block);
  context_.lines.blank_line();
  context_.lines.paragraph(flow);
}

}  // namespace offprint::markdown_writer
