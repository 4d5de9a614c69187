// The blocks that can begin on a line, in the order of cmark's open_new_blocks.
#include <algorithm>

#include "converter/commonmark/attributes.h"
#include "converter/commonmark/html_block_starts.h"
#include "input/markdown/blocks/div_fence.h"
#include "input/markdown/blocks/outliner.h"
#include "input/markdown/blocks/pipe_table.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t max_fence_length = 255;  // cmark keeps it in a byte
constexpr std::size_t max_open_containers = 2 * std::size_t{max_containers};

// Returns the offset of the $$ that closes a formula. A backslash before it keeps it from closing.
std::size_t find_formula_close(std::string_view line) {
  std::size_t at = line.find("$$");
  while (at != line.npos && at > 0 && line[at - 1] == '\\') at = line.find("$$", at + 1);
  return at;
}

Text trimmed(const Text& text) {
  constexpr std::string_view blanks = " \t\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

}  // namespace

// ---- Depth -------------------------------------------------------------------------------------

int Outliner::depth_within(Container::Kind kind, const Container& parent) const {
  if (kind == Container::Kind::note) return max_containers - max_note_depth;
  const int cost = kind == Container::Kind::definition ? definition_list_depth : 1;
  return parent.depth + static_cast<int>(parent.open_divs) + cost;
}

bool Outliner::is_too_deep(Container::Kind kind) const {
  return depth_within(kind, parent()) > max_containers || parent_count() > max_open_containers;
}

// Keeps a container beyond the limit from cmark: a backslash at `at` makes its marker text.
void Outliner::escape_marker(std::size_t at) {
  if (found_.too_deep.empty()) found_.first_too_deep = position(at);
  found_.too_deep.push_back(begin_ + at);
}

// ---- CommonMark --------------------------------------------------------------------------------

bool Outliner::open_quote() {
  if (cursor_.first() != '>') return false;
  if (is_too_deep(Container::Kind::quote)) {
    escape_marker(cursor_.first_nonspace());
    return false;
  }
  begin_block();
  cursor_.advance_columns(cursor_.indent() + 1);
  if (is_blank_character(cursor_.peek(cursor_.offset()))) cursor_.advance_columns(1);
  open_container(Container::Kind::quote, 0, Child::other);
  return true;
}

bool Outliner::open_atx_heading() {
  if (scan_atx_heading_start(cursor_.content()) == 0) return false;
  begin_leaf(TipKind::none);
  const std::string_view content = atx_heading_content(cursor_.content());
  if (content.empty()) return true;
  const std::size_t begin = static_cast<std::size_t>(content.data() - text_.data());
  found_.slices.push_back({begin, begin + content.size()});
  add_leaf(LeafKind::heading, tip_.first_slice, tip_.first_slice + 1);
  return true;
}

bool Outliner::open_code_fence() {
  const std::size_t length = scan_open_code_fence(cursor_.content());
  if (length == 0) return false;
  begin_leaf(TipKind::fenced_code);
  tip_.fence = cursor_.first();
  tip_.fence_length = std::min(length, max_fence_length);
  return true;
}

bool Outliner::open_html_block() {
  int type = scan_html_block_start(cursor_.content());
  if (type == 0 && !in_paragraph() && !maybe_lazy() && scan_html_block_start_7(cursor_.content()))
    type = 7;
  if (type == 0) return false;
  begin_leaf(TipKind::html);
  tip_.html_type = type;
  return true;
}

bool Outliner::open_setext_heading() {
  if (!in_paragraph() || scan_setext_heading_line(cursor_.content()) == 0) return false;
  begun_ = true;
  leaf_begun_ = true;
  if (!pass_reference_definitions()) {
    // There is nothing to underline: the line is the paragraph's text.
    add_paragraph_line();
    return true;
  }
  end_paragraph(LeafKind::heading);
  tip_ = {};
  top().last = Child::other;
  return true;
}

bool Outliner::open_thematic_break() {
  const std::size_t at = cursor_.first_nonspace();
  if (at < no_break_until_) return false;
  std::size_t length = 0;
  if (!scan_thematic_break(cursor_.content(), length)) {
    no_break_until_ = at + length;
    return false;
  }
  begin_leaf(TipKind::none);
  return true;
}

// The width of a marker with the blanks behind it, which are passed: as in cmark, five blanks or
// more are one and indented code.
std::uint32_t Outliner::advance_past_marker(std::size_t length) {
  cursor_.advance_bytes(cursor_.first_nonspace() + length - cursor_.offset());
  const LineCursor marker_end = cursor_;
  while (cursor_.column() - marker_end.column() <= code_indent &&
         is_blank_character(cursor_.peek(cursor_.offset())))
    cursor_.advance_columns(1);
  const std::size_t blanks = cursor_.column() - marker_end.column();
  if (blanks >= 1 && blanks <= code_indent && cursor_.offset() < cursor_.line().size())
    return static_cast<std::uint32_t>(length + blanks);
  cursor_ = marker_end;
  if (blanks > 0) cursor_.advance_columns(1);
  return static_cast<std::uint32_t>(length + 1);
}

bool Outliner::open_list_item() {
  const auto marker = parse_list_marker(cursor_.content(), in_paragraph());
  if (!marker) return false;
  if (is_too_deep(Container::Kind::item)) {
    escape_marker(cursor_.first_nonspace() + marker->length - 1);
    return false;
  }
  begin_block();
  if (top().last == Child::note || top().last == Child::definition) separate_from_item();
  const auto indent = static_cast<std::uint32_t>(cursor_.indent());
  const std::uint32_t width = advance_past_marker(marker->length);
  open_container(Container::Kind::item, indent + width, Child::list);
  return true;
}

bool Outliner::open_indented_code() {
  if (maybe_lazy()) return false;
  begin_block();
  cursor_.advance_columns(code_indent);
  begin_leaf(TipKind::indented_code);
  return true;
}

// ---- Footnotes and definitions -----------------------------------------------------------------

void Outliner::separate_from_item() {
  const std::size_t at = cursor_.first_nonspace();
  std::string prefix = prefix_to(containers_.size()).append(cursor_.indent(), ' ');
  found_.separators.push_back({begin_ + at, std::move(prefix), false});
  moved_from_ = at;
  moved_column_ = cursor_.first_nonspace_column();
}

bool Outliner::open_note() {
  if (!has(Extension::footnotes)) return false;
  const std::size_t length = scan_note_definition(cursor_.content());
  if (length == 0) return false;
  if (is_too_deep(Container::Kind::note)) {
    escape_marker(cursor_.first_nonspace());
    return false;
  }
  begin_block();
  const std::string_view label = note_label(cursor_.content());
  const auto label_begin = static_cast<std::size_t>(label.data() - text_.data());
  OutlinedItem note;
  note.kind = OutlinedItem::Kind::note;
  note.separate =
      top().last == Child::list || top().last == Child::note || top().last == Child::definition;
  note.consumed = static_cast<std::uint32_t>(cursor_.consumed_of_tab());
  note.width = code_indent;
  note.label = {label_begin, label_begin + label.size()};
  note.position = position(cursor_.first_nonspace());
  note.marker.begin = begin_ + cursor_.offset();
  cursor_.advance_bytes(cursor_.first_nonspace() + length - cursor_.offset());
  begin_replaced_item(std::move(note), Container::Kind::note, code_indent, Child::note);
  return true;
}

// A definition follows its term, which is a paragraph right above, or one line and a blank line; or
// it follows another definition of the term.
bool Outliner::may_define() const {
  if (maybe_lazy() && !in_paragraph()) return parent().last == Child::definition;
  if (in_paragraph()) return true;
  if (parent().last == Child::definition) return true;
  return parent().last == Child::paragraph && parent().last_lines == 1 && blank_lines_ == 1 &&
         !begun_;
}

// Returns whether the paragraph holds more than form feeds and the like, which are left out.
bool Outliner::shows_text() const {
  const auto shows = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7F'; };
  return std::any_of(
      found_.slices.begin() + tip_.text_slice, found_.slices.end(), [&](const Slice& slice) {
        const std::string_view line = text_.substr(slice.begin, slice.end - slice.begin);
        return std::any_of(line.begin(), line.end(), shows);
      });
}

bool Outliner::open_definition() {
  if (!has(Extension::definition_lists) || cursor_.first() != ':') return false;
  if (!is_blank_character(cursor_.peek(cursor_.first_nonspace() + 1))) return false;
  if (is_blank_text(cursor_.content().substr(1)) || !may_define()) return false;
  if (is_too_deep(Container::Kind::definition)) return false;
  if (in_paragraph() && (!pass_reference_definitions() || !shows_text())) return false;
  begin_block();
  OutlinedItem definition;
  definition.kind = OutlinedItem::Kind::definition;
  definition.after_blank = blank_lines_ > 0;
  definition.position = position(cursor_.first_nonspace());
  definition.marker.begin = begin_ + cursor_.first_nonspace();
  const auto indent = static_cast<std::uint32_t>(cursor_.indent());
  definition.width = advance_past_marker(1);
  const std::uint32_t width = indent + definition.width;
  begin_replaced_item(std::move(definition), Container::Kind::definition, width, Child::definition);
  return true;
}

// The cursor is behind the marker.
void Outliner::begin_replaced_item(OutlinedItem item, Container::Kind kind, std::uint32_t width,
                                   Child child) {
  keep_tabs_until(item.marker.begin - begin_);
  item.marker.end = begin_ + cursor_.offset();
  item.empty = is_blank_text(cursor_.line().substr(cursor_.offset()));
  item.outer_prefix = prefix_to(containers_.size());
  open_container(kind, width, child);
  item.inner_prefix = prefix_to(containers_.size());
  found_.items.push_back(std::move(item));
  moved_from_ = cursor_.offset();
  moved_column_ = cursor_.column();
}

// ---- Fenced divs -------------------------------------------------------------------------------

bool Outliner::open_div_fence() {
  if (!has(Extension::fenced_divs) || !cursor_.content().starts_with(":::")) return false;
  const std::string_view line = cursor_.content();
  const bool closing = is_closing_div_fence(line);
  if (closing ? parent().open_divs == 0 : maybe_lazy()) return false;
  OutlinedDivFence fence;
  fence.position = position(cursor_.first_nonspace());
  fence.content = rest_of_line(cursor_.first_nonspace());
  if (closing) {
    fence.kind = OutlinedDivFence::Kind::closing;
  } else {
    std::optional<AttributeSet> attributes = parse_opening_div_fence(line);
    if (!attributes || parent().depth + static_cast<int>(parent().open_divs) >= max_containers)
      return false;
    fence.kind = OutlinedDivFence::Kind::opening;
    fence.attributes = std::move(*attributes);
  }
  begin_leaf(TipKind::none);
  if (closing) {
    --top().open_divs;
    open_divs_.pop_back();
  } else {
    ++top().open_divs;
    open_divs_.push_back(static_cast<std::uint32_t>(found_.div_fences.size()));
  }
  found_.div_fences.push_back(std::move(fence));
  return true;
}

// ---- Display math ------------------------------------------------------------------------------

bool Outliner::open_formula() {
  if (!has(Extension::tex_math_dollars) || !cursor_.content().starts_with("$$")) return false;
  if (maybe_lazy() || in_table() || begin_ < no_formula_until_) return false;
  begin_block();
  OutlinedFormula formula;
  formula.position = position(cursor_.first_nonspace());
  const std::optional<std::size_t> end = find_formula_end(formula.tex);
  if (!end) return false;
  formula.whole = {begin_ + cursor_.first_nonspace(), *end};
  begin_leaf(TipKind::none);
  found_.formulas.push_back(std::move(formula));
  line_ += static_cast<std::uint32_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(end_),
                                                 text_.begin() + static_cast<std::ptrdiff_t>(*end),
                                                 '\n'));
  next_ = std::min(text_.find('\n', *end), text_.size()) + 1;
  return true;
}

// Goes on to the line that closes the formula, which must come before a blank line and before any
// container ends; `tex` receives the text between.
std::optional<std::size_t> Outliner::find_formula_end(Text& tex) {
  std::size_t line_end = end_;
  std::string_view content = cursor_.content().substr(2);
  for (;;) {
    const std::size_t close = find_formula_close(content);
    if (close != content.npos) {
      tex.append(content.substr(0, close));
      tex = trimmed(tex);
      const bool alone = is_blank_text(content.substr(close + 2)) && !tex.empty();
      return alone ? std::optional<std::size_t>(line_end) : std::nullopt;
    }
    tex.append(content).push_back('\n');
    const std::size_t begin = line_end + 1;
    if (begin >= text_.size()) break;
    line_end = std::min(text_.find('\n', begin), text_.size());
    LineCursor cursor(text_.substr(begin, line_end - begin));
    if (match_containers(cursor) < containers_.size() || cursor.blank()) break;
    content = cursor.line().substr(cursor.offset());
  }
  no_formula_until_ = line_end;
  return {};
}

// ---- Tables ------------------------------------------------------------------------------------

bool Outliner::open_table() {
  if (!has(Extension::pipe_tables) || !in_paragraph()) return false;
  const Slice header = found_.slices.back();
  OutlinedTable table;
  table.columns = table_columns(cursor_.content());
  const std::string_view line = text_.substr(header.begin, header.end - header.begin);
  if (table.columns.empty() || table.columns.size() > max_table_columns ||
      count_table_cells(line) != table.columns.size())
    return false;
  const std::size_t header_begin = text_.rfind('\n', header.begin) + 1;
  const bool alone = found_.slices.size() - tip_.first_slice == 1;
  table.whole = {alone ? header.begin : header_begin, end_};
  if (!alone) table.prefix = prefix_to(containers_.size());
  table.rows.push_back({header, header_begin});
  table.position = {line_ - 1, static_cast<std::uint32_t>(header.begin - header_begin + 1)};
  found_.slices.pop_back();
  if (alone) tip_ = {};
  begin_block();
  begin_leaf(TipKind::table);
  found_.tables.push_back(std::move(table));
  return true;
}

bool Outliner::add_table_row() {
  if (!in_table()) return false;
  OutlinedTable& table = found_.tables.back();
  table.rows.push_back({rest_of_line(cursor_.first_nonspace()), begin_});
  table.whole.end = end_;
  leaf_begun_ = true;
  return true;
}

}  // namespace offprint::markdown
