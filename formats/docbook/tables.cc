#include <string>

#include "converter/model/names.h"
#include "formats/docbook/renderer.h"

namespace offprint::docbook_writer {

namespace {

// Returns whether the first cells of the rows, and only these, head them. Rows that a span from
// above reaches into have none of their own.
bool first_column_heads_rows(const Table& table) {
  bool some = false;
  for (const TableRows* rows : {&table.body, &table.foot})
    for (const TableRow& row : *rows)
      for (const TableCell& cell : row) {
        if (cell.heads_row != (&cell == &row.front())) return false;
        some |= cell.heads_row;
      }
  return some;
}

std::string column_name(std::size_t column) { return "c" + std::to_string(column + 1); }

}  // namespace

// A caption becomes the title where a title may hold it, else it follows the table.
void Renderer::on(const Table& table, SourceSpan span) {
  if (!place_.tables) return nested_table(table, span);
  const std::vector<const Paragraph*> caption = title_lines(table.caption);
  const bool titled = place_.formal && !caption.empty();
  {
    const XmlElement element = block(titled ? "table" : "informaltable");
    attributes(element, table.attributes, span);
    if (first_column_heads_rows(table)) element.set("rowheader", "firstcol");
    const PlaceScope scope(place_, titled ? in_titled_table(place_) : place_);
    if (titled) caption_title(caption);
    table_group(table);
  }
  if (!titled) caption_blocks(table.caption);
}

void Renderer::table_group(const Table& table) {
  const TableGrid grid = place_cells(table);
  const XmlElement group = xml_.block("tgroup");
  group.set("cols", std::to_string(grid.columns));
  for (std::size_t column = 0; column < grid.columns; ++column) {
    const XmlElement specification = xml_.block("colspec");
    specification.set("colname", column_name(column));
    if (column < table.columns.size())
      specification.set_if("align", name_of(table.columns[column].alignment));
  }
  if (!grid.head.empty()) row_group("thead", grid.head);
  if (!grid.foot.empty()) row_group("tfoot", grid.foot);
  row_group("tbody", grid.body.empty() ? PlacedRows{{PlacedCell{}}} : grid.body);
}

void Renderer::row_group(const char* name, const PlacedRows& rows) {
  const XmlElement group = xml_.block(name);
  for (const auto& row : rows) {
    const XmlElement element = xml_.block("row");
    for (const PlacedCell& cell : row) table_entry(cell);
  }
}

// An entry holds inlines or blocks, not both.
void Renderer::table_entry(const PlacedCell& cell) {
  const XmlElement entry = xml_.block("entry");
  if (cell.columns > 1) {
    entry.set("namest", column_name(cell.column));
    entry.set("nameend", column_name(cell.column + cell.columns - 1));
  }
  if (cell.rows > 1) entry.set("morerows", std::to_string(cell.rows - 1));
  if (cell.cell == nullptr) return;
  entry.set_if("align", name_of(cell.cell->alignment));
  if (cell.cell->heads_row) entry.set("role", "rowheader");
  const PlaceScope scope(place_, in_entry(place_));
  const Blocks& blocks = cell.cell->blocks;
  const auto* paragraph = blocks.size() == 1 ? as<Paragraph>(blocks.front()) : nullptr;
  if (paragraph != nullptr)
    visit_all(paragraph->content);
  else
    visit_all(blocks);
}

// No table may stand in an entry (Schematron of 5.1 and 5.2), and few tools read entrytbl: a list
// of rows, each a list of cells.
void Renderer::nested_table(const Table& table, SourceSpan span) {
  not_rendered(span, "a table inside a table cell becomes a list of its rows, without spans");
  caption_blocks(table.caption);
  if (table.head.empty() && table.body.empty() && table.foot.empty()) return;
  const XmlElement list = block("itemizedlist");
  attributes(list, table.attributes, span, "table");
  nested_rows(table.head, "head");
  nested_rows(table.body, "row");
  nested_rows(table.foot, "foot");
}

void Renderer::nested_rows(const TableRows& rows, const char* role) {
  for (const TableRow& row : rows) {
    const XmlElement item = xml_.block("listitem");
    item.set("role", role);
    if (row.empty()) {
      empty_paragraph();
      continue;
    }
    const XmlElement cells = block("itemizedlist");
    cells.set("role", role).set("spacing", "compact");
    for (const TableCell& cell : row) {
      const XmlElement cell_item = xml_.block("listitem");
      blocks(cell.blocks);
    }
  }
}

}  // namespace offprint::docbook_writer
