#include <algorithm>
#include <charconv>
#include <fmt/core.h>
#include <optional>

#include "converter/transforms/html/append.h"
#include "converter/transforms/html/converter.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

// Columns beyond this limit go into the last one; otherwise a few bytes with spans could ask for
// millions.
constexpr std::size_t max_columns = 1000;

std::uint32_t number(std::string_view value, std::uint32_t fallback) {
  std::from_chars(value.data(), value.data() + value.size(), fallback);
  return fallback;
}

Alignment alignment_named(std::string_view name) {
  if (name == "left") return Alignment::left;
  if (name == "center") return Alignment::center;
  if (name == "right") return Alignment::right;
  return Alignment::none;
}

// Reads the obsolete `align`, or `text-align`, which replaced it.
Alignment alignment_of(const GumboNode& node) {
  const std::string align = ascii_lower(HtmlTree::attribute(node, "align"));
  if (!align.empty()) return alignment_named(align);
  const std::string style = ascii_lower(HtmlTree::attribute(node, "style"));
  const std::size_t property = style.find("text-align:");
  if (property == std::string::npos) return Alignment::none;
  const std::size_t begin = style.find_first_not_of(' ', property + 11);
  if (begin == std::string::npos) return Alignment::none;
  return alignment_named(
      std::string_view(style).substr(begin, style.find_first_of("; !", begin) - begin));
}

bool is_row_group(const GumboNode& node) {
  return HtmlTree::is(node, HtmlElement::head_rows) || HtmlTree::is(node, HtmlElement::body_rows) ||
         HtmlTree::is(node, HtmlElement::foot_rows);
}

bool reaches_down(const TableRow& row) {
  return std::any_of(row.begin(), row.end(),
                     [](const TableCell& cell) { return cell.row_span > 1; });
}

}  // namespace

// A table under construction, and the columns of coming rows that cells from above cover.
struct HtmlConverter::TableParts {
  Table table;
  bool has_full_row = false;             // has columns beyond the limit
  bool begins_with_head = false;         // the first row consists of <th> only
  std::vector<std::uint32_t> rows_left;  // rows covered, by column, with this one

  void begin_group() { rows_left.clear(); }
  void begin_row() {
    for (std::uint32_t& rows : rows_left) rows -= std::min(rows, 1U);
  }
  bool is_covered(std::size_t column) const {
    return column < rows_left.size() && rows_left[column] > 0;
  }
  std::size_t free_column(std::size_t column) const {
    while (is_covered(column)) ++column;
    return column;
  }
  // Returns the number of columns that a cell gets of those it asks for.
  std::uint32_t free_columns(std::size_t column, std::uint32_t wanted) const {
    std::uint32_t got = 1;
    while (got < wanted && column + got < max_columns && !is_covered(column + got)) ++got;
    return got;
  }
  void place(const TableCell& cell, std::size_t column) {
    const std::size_t end = column + cell.column_span;
    if (table.columns.size() < end) table.columns.resize(end);
    if (cell.row_span == 1 && rows_left.size() <= column) return;
    if (rows_left.size() < end) rows_left.resize(end);
    std::fill(rows_left.begin() + static_cast<std::ptrdiff_t>(column),
              rows_left.begin() + static_cast<std::ptrdiff_t>(end), cell.row_span);
  }
  void align(std::size_t column, Alignment alignment) {
    if (table.columns.size() <= column) table.columns.resize(column + 1);
    Alignment& known = table.columns[column].alignment;
    if (known == Alignment::none) known = alignment;
  }

  // Calls `visit` with every cell of the table and its column.
  template <class Visit>
  void each_cell(Visit visit) {
    for (TableRows* rows : {&table.head, &table.body, &table.foot}) {
      begin_group();
      for (TableRow& row : *rows) {
        begin_row();
        std::size_t column = 0;
        for (TableCell& cell : row) {
          column = free_column(column);
          place(cell, column);
          visit(cell, column);
          column += cell.column_span;
        }
      }
    }
  }

  // Gives each column the alignment that all its cells share, unless the source gave it one, and
  // leaves to the cells only alignments that differ from that of their column.
  void settle_alignments() {
    std::vector<std::optional<Alignment>> shared(table.columns.size());
    each_cell([&](const TableCell& cell, std::size_t column) {
      std::optional<Alignment>& known = shared[column];
      const bool agrees = !known || *known == cell.alignment;
      if (cell.column_span == 1) known = agrees ? cell.alignment : Alignment::none;
    });
    for (std::size_t column = 0; column < shared.size(); ++column)
      if (shared[column]) align(column, *shared[column]);
    each_cell([&](TableCell& cell, std::size_t column) {
      if (cell.alignment == table.columns[column].alignment) cell.alignment = Alignment::none;
    });
  }
};

void HtmlConverter::table(const GumboNode& node, Blocks& out) {
  TableParts parts;
  Table& table = parts.table;
  table.attributes = attributes(node);
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (HtmlTree::is_element(*child)) report_handlers(*child);
    if (HtmlTree::is(*child, HtmlElement::caption))
      in_div(*child, blocks(HtmlTree::children(*child)), attributes(*child), table.caption);
    else if (HtmlTree::is(*child, HtmlElement::column_group))
      align_columns(*child, parts);
    else if (is_row_group(*child))
      add_rows(*child, parts);
  }
  parts.settle_alignments();
  if (parts.has_full_row)
    dropped(node, fmt::format("a table has at most {} columns; what is beyond joins the last one",
                              max_columns));
  if (table.head.empty() && table.body.empty() && table.foot.empty())
    append(out, std::move(table.caption));
  else
    out.push_back(make(std::move(table), tree_.span(node)));
}

void HtmlConverter::align_columns(const GumboNode& node, TableParts& parts) {
  std::size_t column = 0;
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (!HtmlTree::is(*child, HtmlElement::column)) continue;
    const std::uint32_t span = number(HtmlTree::attribute(*child, "span"), 1);
    const Alignment alignment = alignment_of(*child);
    for (std::uint32_t each = 0; each < span && column < max_columns; ++each)
      parts.align(column++, alignment);
  }
}

// If a table marks no head, a first row of <th> only is its head.
void HtmlConverter::add_rows(const GumboNode& node, TableParts& parts) {
  Table& table = parts.table;
  const bool is_first = table.head.empty() && table.body.empty() && table.foot.empty();
  const Nodes children = HtmlTree::children(node);
  auto left = static_cast<std::uint32_t>(
      std::count_if(children.begin(), children.end(),
                    [](const GumboNode* child) { return HtmlTree::is(*child, HtmlElement::row); }));
  TableRows rows;
  parts.begin_group();
  for (const GumboNode* child : children)
    if (HtmlTree::is(*child, HtmlElement::row)) rows.push_back(row(*child, left--, parts));
  if (HtmlTree::is(node, HtmlElement::head_rows)) {
    for (TableRow& row : rows)
      for (TableCell& cell : row) cell.heads_row = false;
    return append(table.head, std::move(rows));
  }
  if (HtmlTree::is(node, HtmlElement::foot_rows)) return append(table.foot, std::move(rows));
  if (is_first && !rows.empty() && is_head_row(children) && !reaches_down(rows.front())) {
    for (TableCell& cell : rows.front()) cell.heads_row = false;
    table.head.push_back(std::move(rows.front()));
    rows.erase(rows.begin());
  }
  append(table.body, std::move(rows));
}

bool HtmlConverter::is_head_row(Nodes rows) {
  const auto first = std::find_if(rows.begin(), rows.end(), [](const GumboNode* node) {
    return HtmlTree::is(*node, HtmlElement::row);
  });
  const Nodes cells = HtmlTree::children(**first);
  const auto is_data = [](const GumboNode* node) {
    return HtmlTree::is(*node, HtmlElement::cell) && HtmlTree::row(*node).name == "td";
  };
  return std::none_of(cells.begin(), cells.end(), is_data);
}

// `left` is the number of rows of the group from this one on, which no cell may exceed.
TableRow HtmlConverter::row(const GumboNode& node, std::uint32_t left, TableParts& parts) {
  TableRow row;
  std::size_t column = 0;
  report_handlers(node);
  parts.begin_row();
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (!HtmlTree::is(*child, HtmlElement::cell)) continue;
    report_handlers(*child);
    Blocks content;
    in_div(*child, blocks(HtmlTree::children(*child)), attributes(*child), content);
    column = parts.free_column(column);
    if (column >= max_columns && !row.empty()) {
      parts.has_full_row = true;
      append(row.back().blocks, std::move(content));
      continue;
    }
    TableCell cell;
    cell.blocks = std::move(content);
    cell.span = tree_.span(*child);
    const std::uint32_t down = number(HtmlTree::attribute(*child, "rowspan"), 1);
    cell.row_span = down == 0 ? left : std::min(down, left);
    cell.column_span =
        parts.free_columns(column, number(HtmlTree::attribute(*child, "colspan"), 1));
    parts.place(cell, column);
    cell.alignment = alignment_of(*child);
    cell.heads_row = HtmlTree::row(*child).name == "th";
    column += cell.column_span;
    row.push_back(std::move(cell));
  }
  return row;
}

}  // namespace offprint
