#include "formats/markdown/blocks/html_table.h"

#include <optional>
#include <string>

#include "converter/model/names.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/blocks/pipe_table.h"
#include "formats/xml/escape.h"

namespace offprint::markdown_writer {

namespace {

// Returns the text of a cell that holds text alone; nothing for any other.
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

void HtmlTableWriter::write(const Table& table) {
  context_.lines.line("<table" + html_attributes(table.attributes.get()) + '>');
  if (!table.caption.empty()) context_.sequences.write_element("caption", {}, table.caption);
  write_rows("thead", table.head, table);
  write_rows("tbody", table.body, table);
  write_rows("tfoot", table.foot, table);
  context_.lines.line("</table>");
}

void HtmlTableWriter::write_rows(std::string_view group, const TableRows& rows,
                                 const Table& table) {
  if (rows.empty()) return;
  context_.lines.line('<' + std::string(group) + '>');
  const std::string_view name = group == "thead" ? "th" : "td";
  for (const TableRow& row : rows) {
    context_.lines.line("<tr>");
    // A row that a span from above reaches into has fewer cells than the table has columns: which
    // column a cell is in is not known, and its alignment is left out.
    const bool regular = row.size() == table.columns.size();
    for (std::size_t i = 0; i < row.size(); ++i)
      write_cell(row[i].heads_row ? "th" : name, row[i],
                 regular ? table.columns[i].alignment : Alignment::none);
    context_.lines.line("</tr>");
  }
  context_.lines.line("</" + std::string(group) + '>');
}

void HtmlTableWriter::write_cell(std::string_view name, const TableCell& cell,
                                 Alignment alignment) {
  AttributeSet attributes;
  const auto set = [&](const char* key, std::string value) {
    attributes.pairs.emplace_back(key, std::move(value));
  };
  if (cell.column_span > 1) set("colspan", std::to_string(cell.column_span));
  if (cell.row_span > 1) set("rowspan", std::to_string(cell.row_span));
  if (cell.heads_row) set("scope", "row");
  if (cell.alignment != Alignment::none) alignment = cell.alignment;
  if (alignment != Alignment::none) set("align", std::string(name_of(alignment)));
  const std::string written = html_attributes(attributes);
  const std::optional<std::string> plain = plain_cell(cell.blocks);
  if (!plain) return context_.sequences.write_element(name, written, cell.blocks);
  const std::string tag(name);
  context_.lines.line('<' + tag + written + '>' + escape_xml_text(*plain) + "</" + tag + '>');
}

}  // namespace offprint::markdown_writer
