#include "formats/lines/flow.h"

#include <algorithm>
#include <optional>

#include "converter/utf8/display_width.h"

namespace offprint {

namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

void Flow::add_break(Break kind) {
  if (kind == Break::forced) drop_last_blank();
  points_.push_back({text_.size(), kind});
  if (kind == Break::forced)
    text_ += '\n';
  else if (kind != Break::joint)
    text_ += ' ';
}

void Flow::drop_last_blank() {
  const bool ends_with_break = !points_.empty() && points_.back().offset + 1 == text_.size();
  if (!ends_with_break || text_.back() != ' ') return;
  points_.pop_back();
  text_.pop_back();
}

void Flow::trim_end() {
  while (!text_.empty() && (text_.back() == ' ' || text_.back() == '\n')) text_.pop_back();
  while (!points_.empty() && points_.back().offset >= text_.size()) points_.pop_back();
}

// One space that parts two words is a break; other blanks stand as they are.
void Flow::append_words(std::string_view text) {
  const std::size_t start = text_.size();
  text_ += text;
  // A forced break takes the place of a blank at the end, however the text is wrapped.
  const std::size_t first = wrap_ == Wrap::automatic || text.empty() ? start : text_.size() - 1;
  for (std::size_t at = first; at < text_.size(); ++at)
    if (text_[at] == ' ') note_blank(at);
}

void Flow::note_blank(std::size_t offset) {
  const bool alone = offset + 1 == text_.size() || text_[offset + 1] != ' ';
  if (alone && (offset == 0 || !is_blank(text_[offset - 1])))
    points_.push_back({offset, Break::blank});
}

void Flow::keep_together_at(std::size_t offset) {
  const auto point = std::lower_bound(points_.begin(), points_.end(), offset,
                                      [](const Point& p, std::size_t at) { return p.offset < at; });
  if (point != points_.end() && point->offset == offset && point->kind != Break::forced)
    points_.erase(point);
}

void Flow::apply(const std::vector<Edit>& edits) {
  std::string text;
  text.reserve(text_.size() + edits.size() * 8);
  std::size_t done = 0;
  auto point = points_.begin();
  for (const Edit& edit : edits) {
    const auto shift = text.size() - done;
    for (; point != points_.end() && point->offset < edit.offset; ++point) point->offset += shift;
    text.append(text_, done, edit.offset - done);
    text += edit.replacement;
    done = edit.offset + edit.length;
  }
  const auto shift = text.size() - done;
  for (; point != points_.end(); ++point) point->offset += shift;
  text.append(text_, done);
  text_ = std::move(text);
}

namespace {

// Greedy: a line ends at the last place that still fits.
class Filler {
 public:
  Filler(const Flow& flow, Wrap wrap, std::size_t columns, const MayStartLine& may_start_line)
      : flow_(flow),
        text_(flow.text()),
        wrap_(wrap),
        columns_(columns),
        may_start_(may_start_line) {}

  std::vector<std::string_view> lines() {
    for (const Flow::Point& point : flow_.points()) take(point);
    if (wrap_ == Wrap::automatic) add_up_to(text_.size());
    lines_.push_back(text_.substr(line_start_));
    return std::move(lines_);
  }

 private:
  void take(const Flow::Point& point) {
    if (wrap_ == Wrap::automatic) add_up_to(point.offset);
    if (point.kind == Flow::Break::forced) return end_line(point);
    const bool wanted = wrap_ == Wrap::automatic ||
                        (wrap_ == Wrap::preserve && point.kind == Flow::Break::source_line);
    if (!wanted || !may_start_(text_.substr(point.offset + point.size()))) return;
    if (wrap_ == Wrap::preserve) return end_line(point);
    candidate_ = point;
    width_at_candidate_ = width_ + point.size();
  }

  // Counts the text up to `offset` into the line; ends it before if it becomes too long.
  void add_up_to(std::size_t offset) {
    width_ += display_width(text_.substr(counted_, offset - counted_));
    counted_ = offset;
    if (width_ <= columns_ || !candidate_) return;
    const std::size_t rest = width_ - width_at_candidate_;
    const Flow::Point point = *candidate_;
    lines_.push_back(text_.substr(line_start_, point.offset - line_start_));
    line_start_ = point.offset + point.size();
    width_ = rest;
    candidate_.reset();
  }

  void end_line(const Flow::Point& point) {
    lines_.push_back(text_.substr(line_start_, point.offset - line_start_));
    line_start_ = counted_ = point.offset + point.size();
    width_ = 0;
    candidate_.reset();
  }

  const Flow& flow_;
  std::string_view text_;
  Wrap wrap_;
  std::size_t columns_;
  const MayStartLine& may_start_;
  std::vector<std::string_view> lines_;
  std::size_t line_start_ = 0;
  std::size_t counted_ = 0;  // bytes that width_ covers
  std::size_t width_ = 0;    // of the line so far
  std::optional<Flow::Point> candidate_;
  std::size_t width_at_candidate_ = 0;  // of the line up to the candidate, its blank included
};

}  // namespace

std::vector<std::string_view> fill(const Flow& flow, Wrap wrap, std::size_t columns,
                                   const MayStartLine& may_start_line) {
  return Filler(flow, wrap, columns, may_start_line).lines();
}

}  // namespace offprint
