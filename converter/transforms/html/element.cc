#include "converter/transforms/html/element.h"

#include <algorithm>

#include "converter/model/classes.h"
#include "converter/model/kind_list.h"
#include "converter/model/node.h"
#include "converter/transforms/html/tag_scanner.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

using enum HtmlElement;
constexpr HtmlLevel none = HtmlLevel::none;
constexpr HtmlLevel inlines = HtmlLevel::inlines;
constexpr HtmlLevel blocks = HtmlLevel::blocks;

// Sorted by name. Those that have a level are all known to gumbo: it names the others by their
// text.
constexpr HtmlElementRow rows[] = {
    {"a", anchor, inlines, anchor_class},
    {"abbr", span, inlines, "abbr"},
    {"acronym", span, inlines, "abbr"},
    {"address", division, blocks, "address"},
    {"annotation", hidden, none, ""},
    {"annotation-xml", hidden, none, ""},
    {"article", division, blocks, "article"},
    {"aside", division, blocks, "aside"},
    {"b", strong, inlines, ""},
    {"bdi", span, inlines, ""},
    {"bdo", span, inlines, ""},
    {"big", span, inlines, ""},
    {"blockquote", quote, blocks, ""},
    {"body", silent, none, ""},
    {"br", line_break, inlines, ""},
    {"caption", caption, blocks, ""},
    {"center", division, blocks, center_class},
    {"cite", cite, inlines, ""},
    {"code", code, inlines, ""},
    {"col", column, blocks, ""},
    {"colgroup", column_group, blocks, ""},
    {"data", span, inlines, ""},
    {"dd", definition, blocks, ""},
    {"defs", hidden, none, ""},
    {"del", strikethrough, inlines, ""},
    {"desc", hidden, none, ""},
    {"details", details, blocks, details_class},
    {"dfn", span, inlines, "dfn"},
    {"dir", bullet_list, blocks, ""},
    {"div", division, blocks, ""},
    {"dl", definition_list, blocks, ""},
    {"dt", term, blocks, ""},
    {"em", emphasis, inlines, ""},
    {"figcaption", figure_caption, blocks, ""},
    {"figure", figure, blocks, ""},
    {"font", span, inlines, ""},
    {"footer", division, blocks, "footer"},
    {"h1", heading, blocks, ""},
    {"h2", heading, blocks, ""},
    {"h3", heading, blocks, ""},
    {"h4", heading, blocks, ""},
    {"h5", heading, blocks, ""},
    {"h6", heading, blocks, ""},
    {"head", silent, none, ""},
    {"header", division, blocks, "header"},
    {"hgroup", division, blocks, ""},
    {"hr", rule, blocks, ""},
    {"html", silent, none, ""},
    {"i", emphasis, inlines, ""},
    {"iframe", hidden, none, ""},
    {"img", image, inlines, ""},
    {"input", check_box, inlines, ""},
    {"ins", span, inlines, "ins"},
    {"kbd", span, inlines, "kbd"},
    {"li", list_item, blocks, ""},
    {"listing", preformatted, blocks, ""},
    {"main", division, blocks, ""},
    {"mark", span, inlines, "mark"},
    {"math", drawing, none, ""},
    {"menu", bullet_list, blocks, ""},
    {"metadata", hidden, none, ""},
    {"nav", division, blocks, "nav"},
    {"nobr", span, inlines, ""},
    {"noembed", hidden, none, ""},
    {"noframes", hidden, none, ""},
    {"noscript", silent, none, ""},
    {"ol", ordered_list, blocks, ""},
    {"p", paragraph, blocks, ""},
    {"param", part, none, ""},
    {"picture", silent, none, ""},
    {"pre", preformatted, blocks, ""},
    {"q", quoted, inlines, ""},
    {"rb", span, inlines, ""},
    {"rp", ruby_parenthesis, inlines, ""},
    {"rt", ruby_text, inlines, ruby_text_class},
    {"rtc", span, inlines, ""},
    {"ruby", ruby, inlines, ruby_class},
    {"s", strikethrough, inlines, ""},
    {"samp", span, inlines, "samp"},
    {"script", hidden, none, ""},
    {"section", division, blocks, "section"},
    {"small", span, inlines, "small"},
    {"source", part, none, ""},
    {"span", span, inlines, ""},
    {"strike", strikethrough, inlines, ""},
    {"strong", strong, inlines, ""},
    {"style", hidden, none, ""},
    {"sub", subscript, inlines, ""},
    {"summary", summary, blocks, summary_class},
    {"sup", superscript, inlines, ""},
    {"svg", drawing, none, ""},
    {"table", table, blocks, ""},
    {"tbody", body_rows, blocks, ""},
    {"td", cell, blocks, ""},
    {"template", hidden, none, ""},
    {"tfoot", foot_rows, blocks, ""},
    {"th", cell, blocks, ""},
    {"thead", head_rows, blocks, ""},
    {"time", span, inlines, ""},
    {"title", hidden, none, ""},
    {"tr", row, blocks, ""},
    {"track", part, none, ""},
    {"tt", code, inlines, ""},
    {"u", span, inlines, "underline"},
    {"ul", bullet_list, blocks, ""},
    {"var", span, inlines, "var"},
    {"wbr", word_break, inlines, ""},
};

constexpr bool by_name(const HtmlElementRow& a, const HtmlElementRow& b) { return a.name < b.name; }
static_assert(std::is_sorted(std::begin(rows), std::end(rows), by_name));

constexpr bool has_known_class(const HtmlElementRow& row) {
  return row.class_name.empty() || find_class(row.class_name) != nullptr;
}
static_assert(std::all_of(std::begin(rows), std::end(rows), has_known_class));

// The kinds that elements become, and the kinds that HTML has no element for. A new kind must be
// put into one of them, and into the first with an HtmlElement and a row above.
using KindsOfElements =
    KindList<TextRun, Emphasis, Strong, Strikethrough, Superscript, Subscript, Code, Link, Image,
             Quoted, Cite, Span, SoftBreak, LineBreak, Heading, Paragraph, BulletList, OrderedList,
             DefinitionList, BlockQuote, CodeBlock, Table, Figure, ThematicBreak, Div>;
using KindsWithoutElement =
    KindList<SmallCaps, NoteReference, Math, RawInline, Verse, Admonition, MathBlock, RawBlock>;
static_assert(ListsOf<InlineNode, KindsOfElements, KindsWithoutElement>::name_every_kind);
static_assert(ListsOf<BlockNode, KindsOfElements, KindsWithoutElement>::name_every_kind);

bool is_row_group(HtmlElement element) {
  return element == head_rows || element == body_rows || element == foot_rows;
}
bool is_ruby_part(HtmlElement element) {
  return element == ruby_text || element == ruby_parenthesis;
}

}  // namespace

const HtmlElementRow& html_element(std::string_view name) {
  static constexpr HtmlElementRow other;
  if (name.size() > 16) return other;
  const std::string wanted = ascii_lower(name);
  const auto* found = std::lower_bound(std::begin(rows), std::end(rows),
                                       HtmlElementRow{wanted, unknown, none, {}}, by_name);
  return found != std::end(rows) && found->name == wanted ? *found : other;
}

bool is_void(const HtmlElementRow& row) {
  return row.element == line_break || row.element == word_break || row.element == image ||
         row.element == rule || row.element == column || row.element == check_box ||
         row.element == HtmlElement::part;
}

bool ends_before(const HtmlElementRow& row, const HtmlElementRow& next) {
  const HtmlElement element = row.element;
  if (element == paragraph || element == heading)
    return element == paragraph ? next.level == blocks : next.element == heading;
  if (element == list_item) return next.element == list_item;
  if (element == term || element == definition)
    return next.element == term || next.element == definition;
  if (is_ruby_part(element)) return is_ruby_part(next.element);
  const bool new_group = is_row_group(next.element) || next.element == caption;
  if (element == cell) return next.element == cell || next.element == HtmlElement::row || new_group;
  if (element == HtmlElement::row) return next.element == HtmlElement::row || new_group;
  if (is_row_group(element) || element == caption || element == column_group)
    return new_group || next.element == column_group;
  return false;
}

bool is_scope(const HtmlElementRow& row) {
  return row.element == cell || row.element == caption || row.element == table;
}

bool is_table_part(const HtmlElementRow& row) {
  return is_scope(row) || row.element == HtmlElement::row || is_row_group(row.element);
}

bool may_stay_open(const HtmlElementRow& row) {
  return row.element == paragraph || row.element == list_item || row.element == term ||
         row.element == definition || is_ruby_part(row.element) || row.element == column_group ||
         (is_table_part(row) && row.element != table);
}

}  // namespace offprint
