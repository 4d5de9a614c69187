#include "formats/text/text_flow.h"

#include <algorithm>
#include <iterator>

#include "converter/utf8/code_point.h"
#include "converter/utf8/east_asian.h"
#include "formats/lines/east_asian.h"

namespace offprint::text_writer {

namespace {

constexpr std::string_view bullets[] = {"-", "*", "+", "•", "–", "‣", "◦", "·",
                                        "▪", "●", "○", "■", "□", "→", "➢", "⁃"};
constexpr std::size_t longest_mark = 80;   // bytes of a word that are looked at
constexpr std::size_t longest_number = 3;  // digits; shorter than a year

bool is_bullet(std::string_view word) {
  return std::find(std::begin(bullets), std::end(bullets), word) != std::end(bullets);
}

bool is_underline(std::string_view word) {
  return std::string_view("=-~^\"").find(word.front()) != std::string_view::npos &&
         word.find_first_not_of(word.front()) == std::string_view::npos;
}

// 1. 1) (1) a) (a), but not a. which is too often an abbreviation.
bool is_number(std::string_view word) {
  const bool opened = word.front() == '(';
  const std::string_view rest = word.substr(opened ? 1 : 0);
  if (rest.size() < 2) return false;
  const bool closed = rest.back() == ')';
  if (!closed && (opened || rest.back() != '.')) return false;
  const std::string_view count = rest.substr(0, rest.size() - 1);
  if (closed && count.size() == 1 && count[0] >= 'a' && count[0] <= 'z') return true;
  return count.size() <= longest_number &&
         count.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

void append_text(Flow& flow, std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const std::string_view written = flow.text();
    const char32_t before = written.empty() ? '\n' : last_code_point(written).value;
    if (may_break_between(before, next.value)) flow.add_break(Flow::Break::joint);
    if (next.value != ' ' && next.value != '\n') {
      flow.append(text.substr(0, next.bytes));
      text.remove_prefix(next.bytes);
      continue;
    }
    text.remove_prefix(1);
    const char32_t after = text.empty() ? 'x' : first_code_point(text).value;
    if (before == '\n' || before == ' ') continue;
    if (is_east_asian(before) && is_east_asian(after))
      flow.append(" ");
    else
      flow.add_break(Flow::Break::blank);
  }
}

bool may_start_text_line(std::string_view rest) {
  const std::string_view start = rest.substr(0, longest_mark);
  const std::string_view word = start.substr(0, start.find_first_of(" \n"));
  if (word.empty()) return false;
  return word.front() != '>' && !is_bullet(word) && !is_underline(word) && !is_number(word);
}

}  // namespace offprint::text_writer
