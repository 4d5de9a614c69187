#include "formats/lines/line_writer.h"

#include <algorithm>

#include "converter/utf8/display_width.h"

namespace offprint {

namespace {

constexpr std::size_t narrowest_text = 20;

}  // namespace

void LineWriter::push(std::string_view first, std::string_view rest) {
  levels_.push_back({std::string(first), std::string(rest), false});
}

void LineWriter::pop() {
  if (!levels_.back().used) end_marker_line();
  levels_.pop_back();
}

void LineWriter::end_marker_line() {
  write_pending_blank();
  write_prefixes();
  end_line(Trailing::trim);
}

void LineWriter::line(std::string_view text) {
  write_pending_blank();
  write_prefixes();
  out_ += text;
  end_line(text.empty() ? Trailing::trim : Trailing::keep);
}

void LineWriter::verbatim(std::string_view text) {
  for (bool more = !text.empty(); more;) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    line(text.substr(0, end));
    more = end < text.size();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::string_view LineWriter::marker() const {
  if (levels_.empty() || levels_.back().used) return {};
  const Level& level = levels_.back();
  return level.first == level.rest ? std::string_view() : std::string_view(level.first);
}

void LineWriter::paragraph(const Flow& flow, const WrapOptions& wrapping,
                           const MayStartLine& may_start_line) {
  const std::size_t columns = columns_left(wrapping.columns);
  for (const std::string_view text : fill(flow, wrapping.wrap, columns, may_start_line)) line(text);
}

std::size_t LineWriter::columns_left(std::size_t columns) const {
  std::size_t taken = 0;
  for (const Level& level : levels_) taken += display_width(level.rest);
  const std::size_t least = std::min(columns, narrowest_text);
  return std::max(columns - std::min(columns, taken), least);
}

void LineWriter::write_pending_blank() {
  if (!blank_pending_) return;
  blank_pending_ = false;
  for (const Level& level : levels_)
    if (level.used) out_ += level.rest;
  end_line(Trailing::trim);
}

void LineWriter::write_prefixes() {
  for (Level& level : levels_) {
    out_ += level.used ? level.rest : level.first;
    level.used = true;
  }
}

void LineWriter::end_line(Trailing blanks) {
  while (blanks == Trailing::trim && !out_.empty() && out_.back() == ' ') out_.pop_back();
  out_ += '\n';
  ++line_count_;
}

}  // namespace offprint
