#include "converter/transforms/html/matching.h"

#include <algorithm>
#include <fmt/core.h>
#include <unordered_map>

#include "converter/utf8/ascii.h"
#include "converter/utf8/code_point.h"

namespace offprint {

namespace {

std::string shortened(std::string_view text) {
  const std::size_t line_end = text.find('\n');
  if (text.size() <= 40 && line_end == std::string_view::npos) return std::string(text);
  std::size_t length = std::min<std::size_t>({text.size(), 40, line_end});
  while (length > 0 && is_continuation_byte(text[length])) --length;
  return std::string(text.substr(0, length)) + "…";
}

bool is_document_type(std::string_view source) {
  return ascii_lower(source.substr(0, 9)) == "<!doctype";
}

class Matcher {
 public:
  Matcher(HtmlItems& items, MatchingLimits limits, HtmlReports& reports)
      : items_(items), limits_(limits), reports_(reports), scopes_(1) {}

  void run() {
    find_last_closings();
    for (at_ = 0; at_ < items_.size(); ++at_) {
      item().inside = !open_.empty();
      std::visit([this](const auto& thing) { step(thing); }, item().thing);
    }
    while (!open_.empty()) pop_unclosed();
  }

 private:
  struct OpenElement {
    std::uint32_t item;
    const HtmlElementRow* row;  // null for a paragraph of the article, which no tag ends
    bool written;               // false if it is nested too deep
    bool has_scope;
  };
  // The scope of a cell, a caption, a table, a paragraph of the article, or the whole sequence.
  struct Scope {
    const HtmlElementRow* row = nullptr;
    std::unordered_map<const HtmlElementRow*, std::uint32_t> open;  // elements of each kind
  };

  HtmlItem& item() { return items_[at_]; }

  // ---- One function for each kind of item ----

  void step(Inline*) {}
  void step(Block*) {}
  // Elements do not span the articles of an anthology.
  void step(const Section* section) {
    if (section->metadata || section->role != SectionRole::none)
      while (!open_.empty()) pop_unclosed();
    item().inside = !open_.empty();
  }
  void step(BeginParagraph) { push(nullptr); }
  void step(EndParagraph) {
    while (open_.back().row != nullptr) pop_unclosed();
    pop();
  }
  void step(const HtmlToken& token) {
    switch (token.kind) {
      case HtmlTokenKind::text:
      case HtmlTokenKind::raw_text: return;
      case HtmlTokenKind::comment: item().left_out = true; return;
      case HtmlTokenKind::instruction:
        if (!is_document_type(token.source)) drop(fmt::format("'{}'", shortened(token.source)));
        item().left_out = true;
        return;
      case HtmlTokenKind::unfinished:
        return drop(fmt::format("'{}', which is not a complete tag,", shortened(token.source)));
      case HtmlTokenKind::open:
      case HtmlTokenKind::self_closed: return open_tag(token);
      case HtmlTokenKind::close: return close_tag(token);
    }
  }

  void drop(const std::string& what) {
    item().left_out = true;
    if (at_ >= drawing_end_)
      reports_.dropped(item().span, what + " has no equivalent and is left out");
  }

  // ---- Opening tags ----

  void open_tag(const HtmlToken& token) {
    const HtmlElementRow& row = *item().row;
    if (row.element == HtmlElement::hidden) return hide(token);
    if (row.element == HtmlElement::drawing) return open_drawing(token);
    if (row.level == HtmlLevel::none) return leave_out(token);
    if (row.level == HtmlLevel::blocks && limits_.level == HtmlLevel::inlines)
      return drop(fmt::format("<{}> in the middle of a line", row.name));
    end_implied(row);
    if (is_void(row)) return;
    push(&row);
    if (token.kind == HtmlTokenKind::self_closed) {
      pop();
      item().end = at_ + 1;
    }
  }

  void leave_out(const HtmlToken& token) {
    if (item().row->element == HtmlElement::unknown)
      drop(fmt::format("<{}>", shortened(token.name)));
    item().left_out = true;
  }

  // Skips everything up to the closing tag. If there is none, only the script's own text is
  // skipped.
  void hide(const HtmlToken& token) {
    drop(fmt::format("<{}>", token.name));
    const std::uint32_t end = first_closing();
    for (std::uint32_t next = at_ + 1; next < end || is_raw_text(next); ++next)
      if (!std::holds_alternative<Section*>(items_[next].thing)) hide_item(next);
  }
  void hide_item(std::uint32_t index) {
    HtmlThing& thing = items_[index].thing;
    if (std::holds_alternative<BeginParagraph>(thing) ||
        std::holds_alternative<EndParagraph>(thing))
      return;
    items_[index].left_out = true;
    thing = HtmlToken{HtmlTokenKind::comment, {}, {}};
  }
  bool is_raw_text(std::uint32_t index) const {
    if (index >= items_.size()) return false;
    const auto* token = std::get_if<HtmlToken>(&items_[index].thing);
    return token != nullptr && token->kind == HtmlTokenKind::raw_text;
  }

  void open_drawing(const HtmlToken& token) {
    drop(fmt::format("<{}>", token.name));
    if (at_ >= drawing_end_) drawing_end_ = first_closing();
  }

  // Returns the first closing tag after this item for its element, or 0 if there is none.
  std::uint32_t first_closing() const {
    const HtmlElementRow* row = items_[at_].row;
    const auto last = last_closings_.find(row);
    if (last == last_closings_.end() || last->second <= at_) return 0;
    std::uint32_t end = at_ + 1;
    while (items_[end].row != row || !is_closing(end)) ++end;
    return end;
  }
  bool is_closing(std::uint32_t index) const {
    const auto* token = std::get_if<HtmlToken>(&items_[index].thing);
    return token != nullptr && token->kind == HtmlTokenKind::close;
  }
  void find_last_closings() {
    for (std::uint32_t index = 0; index < items_.size(); ++index) {
      const HtmlElementRow* row = items_[index].row;
      if (row != nullptr && row->level == HtmlLevel::none && is_closing(index))
        last_closings_[row] = index;
    }
  }

  // Closes the elements whose closing tag is implied by the opening tag of `next`.
  void end_implied(const HtmlElementRow& next) {
    if (open_.empty() || !open_.back().written) return;
    std::size_t keep = open_.size();
    for (std::size_t below = open_.size(); below-- > 0;) {
      const HtmlElementRow* row = open_[below].row;
      if (row == nullptr) break;
      if (ends_before(*row, next))
        keep = below;
      else if (row->level == HtmlLevel::blocks)
        break;
    }
    while (open_.size() > keep) pop_unclosed();
  }

  // ---- Closing tags ----

  void close_tag(const HtmlToken& token) {
    const HtmlElementRow& row = *item().row;
    item().left_out = true;
    if (row.level == HtmlLevel::none) return;
    if (row.level == HtmlLevel::blocks && limits_.level == HtmlLevel::inlines) return;
    if (!can_close(row)) {
      if (!may_stay_open(row) && at_ >= drawing_end_)
        reports_.unbalanced(item().span, fmt::format("</{}> closes nothing here", token.name));
      return;
    }
    while (open_.back().row != &row) pop_unclosed();
    pop();
  }

  bool can_close(const HtmlElementRow& row) const {
    for (std::size_t scope = scopes_.size(); scope-- > 0;) {
      const auto found = scopes_[scope].open.find(&row);
      if (found != scopes_[scope].open.end() && found->second > 0) return true;
      const HtmlElementRow* around = scopes_[scope].row;
      const bool reaches_out =
          around != nullptr && is_table_part(row) && around->element != HtmlElement::table;
      if (!reaches_out) return false;
    }
    return false;
  }

  // ---- The stack ----

  void push(const HtmlElementRow* row) {
    const bool written = row == nullptr || written_ < limits_.depth;
    if (!written) {
      item().left_out = true;
      reports_.dropped(item().span, fmt::format("<{}> is nested too deeply", row->name));
    }
    // Elements that are too deep have no scope, because a search takes as long as scopes nest.
    const bool has_scope = row == nullptr || (written && is_scope(*row));
    if (has_scope) scopes_.emplace_back(Scope{row, {}});
    ++scopes_.back().open[row];
    open_.push_back({at_, row, written, has_scope});
    written_ += written ? 1 : 0;
  }

  // Ends the innermost element before this item.
  void pop() {
    const OpenElement element = open_.back();
    open_.pop_back();
    items_[element.item].end = at_;
    written_ -= element.written ? 1 : 0;
    if (element.has_scope)
      scopes_.pop_back();
    else
      --scopes_.back().open[element.row];
  }

  void pop_unclosed() {
    const OpenElement& element = open_.back();
    if (element.written && !may_stay_open(*element.row))
      reports_.unbalanced(items_[element.item].span,
                          fmt::format("<{}> is never closed", element.row->name));
    pop();
  }

  HtmlItems& items_;
  const MatchingLimits limits_;
  HtmlReports& reports_;
  std::uint32_t at_ = 0;
  std::uint32_t drawing_end_ = 0;  // items before it belong to a drawing that has been reported
  std::vector<OpenElement> open_;
  std::vector<Scope> scopes_;
  int written_ = 0;  // of the open elements
  std::unordered_map<const HtmlElementRow*, std::uint32_t> last_closings_;
};

}  // namespace

void match_tags(HtmlItems& items, MatchingLimits limits, HtmlReports& reports) {
  Matcher(items, limits, reports).run();
}

}  // namespace offprint
