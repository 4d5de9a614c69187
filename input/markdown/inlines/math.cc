#include "input/markdown/inlines/math.h"

#include <algorithm>
#include <utility>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

// Returns the offset of the next dollar sign without a backslash before it, or npos.
std::size_t next_dollar(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (text[at] == '$') return at;
    if (text[at] == '\\') ++at;
  }
  return text.npos;
}

MathSpan find_in_line(std::string_view text, std::size_t at) {
  const std::size_t begin = at + 1;
  if (begin >= text.size() || is_ascii_blank(text[begin])) return {};
  const std::size_t end = next_dollar(text, begin);
  if (end == text.npos || end == begin || is_ascii_blank(text[end - 1])) return {};
  if (end + 1 < text.size() && is_ascii_digit(text[end + 1])) return {};
  return {false, begin, end, end + 1};
}

std::size_t run_length(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of('$', at), text.size()) - at;
}

MathSpan find_display(std::string_view text, std::size_t at) {
  std::size_t begin = at + 2;
  std::size_t end = next_dollar(text, begin);
  while (end != text.npos && run_length(text, end) != 2)
    end = next_dollar(text, end + run_length(text, end));
  if (end == text.npos) return {};
  const std::size_t behind = end + 2;
  while (begin < end && is_ascii_blank(text[begin])) ++begin;
  while (end > begin && is_ascii_blank(text[end - 1])) --end;
  return begin < end ? MathSpan{true, begin, end, behind} : MathSpan{};
}

}  // namespace

MathSpan find_math(std::string_view text, std::size_t at) {
  switch (run_length(text, at)) {
    case 1: return find_in_line(text, at);
    case 2: return find_display(text, at);
    default: return {};
  }
}

std::string math_text(std::string_view content) {
  std::string tex(content);
  std::replace(tex.begin(), tex.end(), '\n', ' ');
  return tex;
}

Inline code_or_math(AttributeSet set, std::string text) {
  const bool only_classes = set.id.empty() && set.pairs.empty() && set.lang.empty() &&
                            set.dir.empty() && set.classes.size() == 2;
  if (only_classes && set.classes[0] == "math") {
    if (set.classes[1] == "inline") return make(Math{MathStyle::in_line, std::move(text)});
    if (set.classes[1] == "display") return make(Math{MathStyle::display, std::move(text)});
  }
  return make(Code{std::move(set), std::move(text)});
}

}  // namespace offprint::markdown
