// The meaning of each element of HTML in the model: a node kind, a container without meaning, or
// nothing.
#pragma once

#include <string_view>

namespace offprint {

enum class HtmlElement {
  unknown,  // no equivalent: its tags go, what it holds stays
  hidden,   // no equivalent, and what it holds is not for reading: <script>
  drawing,  // <svg>, <math>: as unknown, and so is what is in it, without further words
  part,     // of an element that is reported as a whole: <source>, <param>
  silent,   // its tags say nothing: <picture>, <noscript>
  // Inlines.
  anchor,
  emphasis,
  strong,
  strikethrough,
  superscript,
  subscript,
  code,
  quoted,
  cite,
  span,
  ruby,
  ruby_text,
  ruby_parenthesis,
  image,
  check_box,
  line_break,
  word_break,
  // Blocks.
  paragraph,
  heading,
  division,
  bullet_list,
  ordered_list,
  list_item,
  definition_list,
  term,
  definition,
  quote,
  preformatted,
  rule,
  table,
  caption,
  column_group,
  column,
  head_rows,
  body_rows,
  foot_rows,
  row,
  cell,
  figure,
  figure_caption,
  details,
  summary,
};

enum class HtmlLevel { none, inlines, blocks };

struct HtmlElementRow {
  std::string_view name;
  HtmlElement element = HtmlElement::unknown;
  HtmlLevel level = HtmlLevel::none;  // none: its tags never reach the parser
  std::string_view class_name;        // of the Span or Div that it becomes
};

// The row of the element called `name`, in any case. What is not in the list has a row of its own,
// without a name.
const HtmlElementRow& html_element(std::string_view name);

// True for elements without content (HTML living standard, 13.1.2).
bool is_void(const HtmlElementRow& row);

// True when the opening tag of `next` ends an open `row` whose closing tag may be left out
// (13.1.2.4).
bool ends_before(const HtmlElementRow& row, const HtmlElementRow& next);

// True for elements that no closing tag of another one inside them ends: cells, captions, tables.
bool is_scope(const HtmlElementRow& row);
// True for the parts of a table, whose closing tags reach out of a cell up to their table.
bool is_table_part(const HtmlElementRow& row);
// True when the closing tag may be left out, or is often left over.
bool may_stay_open(const HtmlElementRow& row);

}  // namespace offprint
