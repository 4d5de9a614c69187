#include "input/markdown/blocks/outliner.h"

#include <algorithm>

#include "converter/commonmark/html_block_starts.h"
#include "input/markdown/blocks/alerts.h"
#include "input/markdown/blocks/pipe_table.h"
#include "input/markdown/blocks/reference_definitions.h"
#include "input/markdown/blocks/task_markers.h"

namespace offprint::markdown {

Outliner::Outliner(std::string_view text, ExtensionSet extensions)
    : text_(text), extensions_(extensions) {
  containers_.emplace_back();
}

Outline Outliner::run() {
  while (next_ < text_.size()) next_line();
  close_tip();
  while (containers_.size() > 1) close_container();
  close_container();
  return std::move(found_);
}

void Outliner::next_line() {
  begin_ = next_;
  end_ = std::min(text_.find('\n', begin_), text_.size());
  next_ = end_ + 1;
  ++line_;
  cursor_ = LineCursor(text_.substr(begin_, end_ - begin_));
  begun_ = false;
  leaf_begun_ = false;
  moved_from_.reset();
  no_break_until_ = 0;
  if (!check_open_blocks()) return;
  open_new_blocks();
  add_text_to_container();
  blank_lines_ = cursor_.blank() ? blank_lines_ + 1 : 0;
}

// ---- What goes on ------------------------------------------------------------------------------

bool Outliner::match_container(const Container& container, LineCursor& cursor) const {
  switch (container.kind) {
    case Container::Kind::document: return true;
    case Container::Kind::quote:
      if (cursor.indented() || cursor.first() != '>') return false;
      cursor.advance_columns(cursor.indent() + 1);
      if (is_blank_character(cursor.peek(cursor.offset()))) cursor.advance_columns(1);
      return true;
    case Container::Kind::item:
    case Container::Kind::note:
    case Container::Kind::definition:
      if (cursor.indent() >= container.width) {
        cursor.advance_columns(container.width);
        return true;
      }
      // An item that began with a blank line ends at the next.
      if (!cursor.blank() || container.empty) return false;
      cursor.advance_to_first_nonspace();
      return true;
  }
  return false;
}

// The number of containers that go on in a line, of which `cursor` passes the prefix.
std::size_t Outliner::match_containers(LineCursor& cursor) const {
  std::size_t matched = 1;
  for (; matched < containers_.size(); ++matched) {
    cursor.find_first_nonspace();
    if (!match_container(containers_[matched], cursor)) break;
  }
  cursor.find_first_nonspace();
  return matched;
}

// False when the line is done: it closes a fence.
bool Outliner::check_open_blocks() {
  matched_ = match_containers(cursor_);
  tip_matched_ = false;
  if (matched_ < containers_.size()) return true;
  if (tip_.kind == TipKind::fenced_code && !cursor_.indented() && cursor_.first() == tip_.fence &&
      scan_close_code_fence(cursor_.content()) >= tip_.fence_length) {
    close_tip();
    blank_lines_ = 0;
    return false;
  }
  tip_matched_ = tip_continues();
  return true;
}

bool Outliner::tip_continues() {
  switch (tip_.kind) {
    case TipKind::none: return false;
    case TipKind::paragraph: return !cursor_.blank();
    case TipKind::fenced_code: return true;
    case TipKind::indented_code: return cursor_.indented() || cursor_.blank();
    case TipKind::html: return tip_.html_type <= 5 || !cursor_.blank();
    case TipKind::table: return !cursor_.blank();
  }
  return false;
}

// ---- What begins -------------------------------------------------------------------------------

void Outliner::open_new_blocks() {
  if (tip_matched_ && tip_.kind != TipKind::paragraph && tip_.kind != TipKind::table) return;
  while (!leaf_begun_) {
    cursor_.find_first_nonspace();
    if (cursor_.blank()) return;
    if (!cursor_.indented() && !in_table() && !can_start_block(cursor_.first())) return;
    if (!open_block()) return;
  }
}

// A quick look: most lines are text.
bool Outliner::can_start_block(char first) const {
  switch (first) {
    case '>':
    case '#':
    case '`':
    case '~':
    case '<':
    case '=':
    case '-':
    case '_':
    case '*':
    case '+':
    case '[':
    case ':':
    case '$':
    case '|': return true;
    default: return first >= '0' && first <= '9';
  }
}

// In cmark's order; tables come last.
bool Outliner::open_block() {
  if (cursor_.indented()) return open_indented_code();
  return open_quote() || open_atx_heading() || open_code_fence() || open_html_block() ||
         open_setext_heading() || open_thematic_break() || open_formula() || open_div_fence() ||
         open_note() || open_definition() || open_list_item() || open_table() || add_table_row();
}

// Closes what does not go on, for a block that begins on this line.
void Outliner::begin_block() {
  if (begun_) return;
  close_tip();
  while (containers_.size() > matched_) close_container();
  begun_ = true;
}

void Outliner::add_child(Child child) {
  top().empty = false;
  top().last = child;
}

void Outliner::begin_leaf(TipKind kind) {
  begin_block();
  // The text of an indented code block keeps its tabs, except one that is cut.
  const bool code = kind == TipKind::indented_code;
  keep_tabs_until(code ? cursor_.offset() + (cursor_.left_of_tab() > 0 ? 1 : 0)
                       : cursor_.first_nonspace());
  tip_ = {};
  tip_.kind = kind;
  tip_.was_empty = top().empty;
  tip_.before = top().last;
  tip_.before_lines = top().last_lines;
  tip_.first_slice = tip_.text_slice = static_cast<std::uint32_t>(found_.slices.size());
  indented_lazy_.clear();
  add_child(kind == TipKind::paragraph ? Child::paragraph : Child::other);
  leaf_begun_ = true;
}

void Outliner::open_container(Container::Kind kind, std::uint32_t width, Child as_child) {
  const int depth = depth_within(kind, top());
  add_child(as_child);
  Container container;
  container.kind = kind;
  container.width = width;
  container.depth = depth;
  // Such a container will hold a placeholder.
  container.empty = kind == Container::Kind::item || kind == Container::Kind::quote;
  containers_.push_back(container);
}

void Outliner::close_container() {
  for (std::uint32_t open = top().open_divs; open > 0; --open) {
    found_.div_fences[open_divs_.back()].kind = OutlinedDivFence::Kind::text;
    open_divs_.pop_back();
  }
  // cmark tells by its last block whether a blank line follows it.
  if (top().kind == Container::Kind::definition && top().last == Child::none)
    found_.separators.push_back({top().references_end, prefix_to(containers_.size()), true});
  containers_.pop_back();
}

// ---- Text --------------------------------------------------------------------------------------

void Outliner::add_text_to_container() {
  if (leaf_begun_ && tip_.kind != TipKind::html) return;
  cursor_.find_first_nonspace();
  const bool lazy = maybe_lazy() && !cursor_.blank();
  if (!begun_ && lazy) {
    // cmark keeps the blanks before a lazy line: no link reference definition begins there.
    if (!tip_matched_ && cursor_.indent() > 0)
      indented_lazy_.push_back(static_cast<std::uint32_t>(found_.slices.size()));
    add_paragraph_line();
    return;
  }
  if (!tip_matched_ && !leaf_begun_) begin_block();
  if (tip_.kind == TipKind::html) {
    end_html_block();
  } else if (tip_.kind == TipKind::none && !cursor_.blank()) {
    begin_leaf(TipKind::paragraph);
    add_paragraph_line();
  }
}

void Outliner::end_html_block() {
  const std::string_view line = cursor_.content();
  if (find_html_block_end(line, tip_.html_type) != line.npos) close_tip();
}

void Outliner::add_paragraph_line() {
  found_.slices.push_back(rest_of_line(cursor_.first_nonspace()));
}

void Outliner::close_tip() {
  if (tip_.kind == TipKind::paragraph) close_paragraph();
  tip_ = {};
}

// Passes the link reference definitions that the paragraph begins with; false when nothing else is
// left. cmark looks for them when a paragraph ends, and where an underline follows.
bool Outliner::pass_reference_definitions() {
  const std::uint32_t end = static_cast<std::uint32_t>(found_.slices.size());
  if (text_[found_.slices[tip_.text_slice].begin] != '[') return true;
  std::string lines;
  for (std::uint32_t i = tip_.text_slice; i < end; ++i) {
    const Slice slice = found_.slices[i];
    if (is_indented_lazy(i)) lines.push_back(' ');
    lines.append(text_.substr(slice.begin, slice.end - slice.begin)).push_back('\n');
  }
  for (std::size_t skipped = skip_reference_definitions(lines); skipped > 0; ++tip_.text_slice) {
    const Slice slice = found_.slices[tip_.text_slice];
    skipped -= slice.end - slice.begin + (is_indented_lazy(tip_.text_slice) ? 2 : 1);
  }
  return tip_.text_slice < end;
}

bool Outliner::is_indented_lazy(std::uint32_t slice) const {
  return std::binary_search(indented_lazy_.begin(), indented_lazy_.end(), slice);
}

void Outliner::close_paragraph() {
  const bool has_text = pass_reference_definitions();
  if (!has_text) {
    top().references_end = found_.slices.back().end;
    top().empty = tip_.was_empty;
    top().last = tip_.before;
    top().last_lines = tip_.before_lines;
  } else {
    top().last_lines = static_cast<std::uint32_t>(found_.slices.size()) - tip_.text_slice;
    if (tip_.was_empty && tip_.text_slice == tip_.first_slice) find_placeholders_at_start();
  }
  end_paragraph(LeafKind::paragraph);
}

// The definitions are a leaf of their own: what they hold is rewritten like what calls them.
void Outliner::end_paragraph(LeafKind kind) {
  add_leaf(LeafKind::paragraph, tip_.first_slice, tip_.text_slice);
  if (tip_.first_slice < tip_.text_slice) found_.leaves.back().definitions = true;
  add_leaf(kind, tip_.text_slice, static_cast<std::uint32_t>(found_.slices.size()));
}

void Outliner::add_leaf(LeafKind kind, std::uint32_t begin, std::uint32_t end) {
  if (begin < end) found_.leaves.push_back({kind, false, begin, end - begin});
}

// The first paragraph of a quote may make it an alert, that of an item a task.
void Outliner::find_placeholders_at_start() {
  Slice& first = found_.slices[tip_.first_slice];
  const std::string_view line = text_.substr(first.begin, first.end - first.begin);
  if (top().kind == Container::Kind::quote && has(Extension::alerts)) {
    const std::optional<AdmonitionKind> kind = alert_kind(line);
    if (!kind) return;
    found_.alerts.push_back({*kind, first});
    tip_.first_slice = ++tip_.text_slice;
  } else if (top().kind == Container::Kind::item && has(Extension::task_lists)) {
    const std::optional<TaskState> state = task_state(line);
    if (!state) return;
    found_.tasks.push_back({*state, {first.begin, first.begin + task_marker_length}});
    first.begin += task_marker_length;
  }
}

// ---- Lines that are rewritten ------------------------------------------------------------------

void Outliner::keep_tabs_until(std::size_t end) {
  if (!moved_from_) return;
  for (std::size_t& at = *moved_from_; at < end; ++at) {
    std::size_t width = 1;
    if (cursor_.peek(at) == '\t') {
      width = tab_stop - moved_column_ % tab_stop;
      found_.tabs.push_back({begin_ + at, static_cast<std::uint32_t>(width)});
    }
    moved_column_ += width;
  }
}

// The beginning of a line that goes on with the first `count` containers.
std::string Outliner::prefix_to(std::size_t count) const {
  std::string prefix;
  for (std::size_t i = 1; i < count; ++i) {
    if (containers_[i].kind == Container::Kind::quote)
      prefix += "> ";
    else
      prefix.append(containers_[i].width, ' ');
  }
  return prefix;
}

}  // namespace offprint::markdown
