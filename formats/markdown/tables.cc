#include <algorithm>

#include "converter/model/walk.h"
#include "formats/lines/display_width.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/renderer.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

// Cells are padded up to this width, in display columns: more would let one long cell lengthen
// every row.
constexpr std::size_t widest_padding = 80;

bool is_one_paragraph(const Blocks& blocks) {
  return blocks.empty() || (blocks.size() == 1 && as<Paragraph>(blocks.front()));
}

// A pipe after a backslash cannot be written in a cell's code: the table takes \\| for an escaped
// backslash and a column's end.
bool has_unwritable_pipe(const Inline& node) {
  const Code* code = as<Code>(node);
  return code != nullptr && code->text.find("\\|") != Text::npos;
}

bool fits_pipe_cell(const TableCell& cell) {
  if (cell.column_span != 1 || cell.row_span != 1 || !is_one_paragraph(cell.blocks)) return false;
  bool fits = true;
  each_inline(cell.blocks, [&](const Inline& node) { fits = fits && !has_unwritable_pipe(node); });
  return fits;
}

bool fits_pipe_rows(const TableRows& rows) {
  return std::all_of(rows.begin(), rows.end(), [](const TableRow& row) {
    return std::all_of(row.begin(), row.end(), fits_pipe_cell);
  });
}

// Widths of the columns, at least what their delimiters need.
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

std::string delimiter(std::size_t width, Alignment alignment) {
  std::string text(width, '-');
  if (alignment == Alignment::left || alignment == Alignment::center) text.front() = ':';
  if (alignment == Alignment::right || alignment == Alignment::center) text.back() = ':';
  return text;
}

// A header of dashes below a line of text would make a table of that line.
void keep_from_delimiting(std::vector<std::string>& header) {
  const auto is_delimiter = [](const std::string& cell) {
    return cell.find_first_not_of(":- ") == cell.npos;
  };
  if (!std::all_of(header.begin(), header.end(), is_delimiter)) return;
  for (std::string& cell : header)
    if (const std::size_t dash = cell.find('-'); dash != cell.npos) cell.insert(dash, 1, '\\');
}

std::string_view alignment_name(Alignment alignment) {
  switch (alignment) {
    case Alignment::none: return {};
    case Alignment::left: return "left";
    case Alignment::center: return "center";
    case Alignment::right: return "right";
  }
  return {};
}

// The text of a cell that is nothing but text; nothing where it is more.
std::optional<std::string> plain_cell(const Blocks& blocks) {
  if (blocks.empty()) return std::string();
  if (!is_one_paragraph(blocks)) return std::nullopt;
  std::string text;
  for (const Inline& node : as<Paragraph>(blocks.front())->content) {
    if (!as<TextRun>(node)) return std::nullopt;
    text += as<TextRun>(node)->text;
  }
  if (text.find('\n') != std::string::npos) return std::nullopt;
  return text;
}

}  // namespace

void MarkdownRenderer::on(const Table& table, SourceSpan) {
  if (fits_pipe_table(table))
    write_pipe_table(table);
  else
    write_html_table(table);
}

// One header row, cells of one paragraph, no spans; caption and attributes where the dialect has
// them.
bool MarkdownRenderer::fits_pipe_table(const Table& table) const {
  if (!dialect_.tables || table.columns.empty()) return false;
  if (table.head.size() != 1 || !table.foot.empty()) return false;
  if (!dialect_.captions && !table.caption.empty()) return false;
  if (!dialect_.attributes && !table.attributes.empty()) return false;
  return is_one_paragraph(table.caption) && fits_pipe_rows(table.head) &&
         fits_pipe_rows(table.body);
}

std::vector<std::string> MarkdownRenderer::pipe_cells(const TableRow& row, std::size_t columns) {
  std::vector<std::string> cells(columns);
  for (std::size_t i = 0; i < std::min(columns, row.size()); ++i)
    if (!row[i].blocks.empty())
      cells[i] = render(as<Paragraph>(row[i].blocks.front())->content, FlowKind::cell).text();
  return cells;
}

void MarkdownRenderer::write_pipe_table(const Table& table) {
  const std::size_t columns = table.columns.size();
  std::vector<std::vector<std::string>> rows;
  rows.push_back(pipe_cells(table.head.front(), columns));
  if (adjoins_) keep_from_delimiting(rows.front());
  for (const TableRow& row : table.body) rows.push_back(pipe_cells(row, columns));
  const std::vector<std::size_t> widths = measure(rows, columns);
  const auto write_row = [&](const auto& cell_at) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns; ++i) line += ' ' + cell_at(i) + " |";
    writer_.line(line);
  };
  for (const auto& row : rows) {
    write_row([&](std::size_t i) { return padded(row[i], widths[i], table.columns[i].alignment); });
    if (&row == &rows.front())
      write_row([&](std::size_t i) { return delimiter(widths[i], table.columns[i].alignment); });
  }
  write_table_caption(table);
}

// `: Caption {#id}` below the table.
void MarkdownRenderer::write_table_caption(const Table& table) {
  const std::string block = attribute_block(table.attributes.get());
  if (table.caption.empty() && block.empty()) return;
  Inlines caption;
  if (!table.caption.empty()) caption = as<Paragraph>(table.caption.front())->content;
  Flow flow = render(caption, FlowKind::paragraph, ": ");
  if (!block.empty()) flow.append(caption.empty() ? block : ' ' + block);
  blank_line();
  write_paragraph(flow);
}

void MarkdownRenderer::write_html_table(const Table& table) {
  writer_.line("<table" + html_attributes(table.attributes.get()) + '>');
  if (!table.caption.empty()) write_element("caption", {}, table.caption);
  write_html_rows("thead", table.head, table);
  write_html_rows("tbody", table.body, table);
  write_html_rows("tfoot", table.foot, table);
  writer_.line("</table>");
}

void MarkdownRenderer::write_html_rows(std::string_view group, const TableRows& rows,
                                       const Table& table) {
  if (rows.empty()) return;
  writer_.line('<' + std::string(group) + '>');
  const std::string_view name = group == "thead" ? "th" : "td";
  for (const TableRow& row : rows) {
    writer_.line("<tr>");
    // Columns that a span from above covers are not counted: alignment is then left out.
    const bool regular = row.size() == table.columns.size();
    for (std::size_t i = 0; i < row.size(); ++i)
      write_html_cell(name, row[i], regular ? table.columns[i].alignment : Alignment::none);
    writer_.line("</tr>");
  }
  writer_.line("</" + std::string(group) + '>');
}

void MarkdownRenderer::write_html_cell(std::string_view name, const TableCell& cell,
                                       Alignment alignment) {
  AttributeSet attributes;
  const auto set = [&](const char* key, std::string value) {
    attributes.pairs.emplace_back(key, std::move(value));
  };
  if (cell.column_span > 1) set("colspan", std::to_string(cell.column_span));
  if (cell.row_span > 1) set("rowspan", std::to_string(cell.row_span));
  if (alignment != Alignment::none) set("align", std::string(alignment_name(alignment)));
  const std::string written = html_attributes(attributes);
  const std::optional<std::string> plain = plain_cell(cell.blocks);
  if (!plain) return write_element(name, written, cell.blocks);
  const std::string tag(name);
  writer_.line('<' + tag + written + '>' + escape_xml_text(*plain) + "</" + tag + '>');
}

}  // namespace offprint
