#include <algorithm>

#include "converter/model/names.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "formats/xhtml/renderer.h"

namespace offprint {

namespace {

// The column in which each cell of a row group begins: cells of earlier rows may reach down.
class ColumnFinder {
 public:
  explicit ColumnFinder(std::size_t columns) : free_from_(columns) {}

  void begin_row() {
    column_ = 0;
    ++row_;
  }
  std::size_t place(const TableCell& cell) {
    while (column_ < free_from_.size() && free_from_[column_] > row_) ++column_;
    const std::size_t begin = column_;
    const std::size_t end =
        std::min(free_from_.size(), begin + std::max<std::size_t>(cell.column_span, 1));
    for (; column_ < end; ++column_) free_from_[column_] = row_ + std::max(cell.row_span, 1U);
    return begin;
  }

 private:
  std::vector<std::size_t>
      free_from_;  // the row, 1-based, from which no cell above covers a column
  std::size_t row_ = 0;
  std::size_t column_ = 0;
};

// HTML living standard 4.9.11: larger spans are errors.
constexpr std::uint32_t max_column_span = 1000;
constexpr std::uint32_t max_row_span = 65534;

bool holds_table(const Blocks& blocks) {
  return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
    if (as<Table>(block)) return true;
    bool found = false;
    const auto look = [&found](const auto& children) {
      if constexpr (std::is_same_v<std::decay_t<decltype(children)>, Blocks>)
        found |= holds_table(children);
    };
    for_each_child_sequence(block, look);
    return found;
  });
}

}  // namespace

void XhtmlRenderer::on(const Table& node, SourceSpan span) {
  const bool plain = context_.options.tables == TableStyle::attributes;
  const bool caption_apart = holds_table(node.caption);  // which <caption> must not hold
  if (caption_apart) {
    const XmlElement before = xml_.block("div");
    before.set("class", "caption");
    visit_all(node.caption);
  }
  const XmlElement table = xml_.block("table");
  set_attributes(table, node.attributes, span);
  if (!caption_apart) caption("caption", node.caption);
  if (!node.head.empty()) table_group("thead", node, node.head);
  if (!node.body.empty() || !plain) table_group("tbody", node, node.body);
  if (!node.foot.empty()) table_group("tfoot", node, node.foot);
}

void XhtmlRenderer::table_group(const char* name, const Table& table, const TableRows& rows) {
  const XmlElement group = xml_.block(name);
  const bool is_head = &rows == &table.head;
  ColumnFinder columns(table.columns.size());
  for (const TableRow& row : rows) {
    const XmlElement tr = xml_.block("tr");
    columns.begin_row();
    for (const TableCell& cell : row) table_cell(table, cell, columns.place(cell), is_head);
  }
}

void XhtmlRenderer::table_cell(const Table& table, const TableCell& cell, std::size_t column,
                               bool is_head) {
  const bool plain = context_.options.tables == TableStyle::attributes;
  // An empty corner heads nothing: screen readers would announce it for every row.
  const bool is_header = (is_head || cell.heads_row) && (plain || !plain_text(cell.blocks).empty());
  const XmlElement element = xml_.block(is_header ? "th" : "td");
  if (is_header && (!plain || !is_head)) element.set("scope", is_head ? "col" : "row");
  if (cell.alignment != Alignment::none)
    set_alignment(element, cell.alignment);
  else if (column < table.columns.size())
    set_alignment(element, table.columns[column].alignment);
  if (cell.column_span > 1)
    element.set("colspan", std::to_string(std::min(cell.column_span, max_column_span)));
  if (cell.row_span > 1)
    element.set("rowspan", std::to_string(std::min(cell.row_span, max_row_span)));
  flow(cell.blocks, cell.blocks.size() == 1 ? Paragraphs::bare : Paragraphs::wrapped);
}

void XhtmlRenderer::set_alignment(const XmlElement& cell, Alignment alignment) const {
  const bool plain = context_.options.tables == TableStyle::attributes;
  cell.set_if(plain ? "align" : "class", name_of(alignment));
}

}  // namespace offprint
