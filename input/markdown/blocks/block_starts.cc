#include "input/markdown/blocks/block_starts.h"

#include <algorithm>

#include "converter/commonmark/characters.h"
#include "input/markdown/blocks/line_cursor.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t max_heading_level = 6;
constexpr std::size_t min_fence_length = 3;
constexpr std::size_t max_list_digits = 9;

char at(std::string_view text, std::size_t index) {
  return index < text.size() ? text[index] : '\n';
}

std::size_t run_of(std::string_view text, char c) {
  return std::min(text.find_first_not_of(c), text.size());
}

std::size_t skip_blanks(std::string_view text, std::size_t index) {
  while (index < text.size() && is_blank_character(text[index])) ++index;
  return index;
}

}  // namespace

bool is_blank_text(std::string_view text) { return skip_blanks(text, 0) == text.size(); }

std::size_t scan_atx_heading_start(std::string_view text) {
  const std::size_t level = run_of(text, '#');
  if (level == 0 || level > max_heading_level) return 0;
  const std::size_t content = skip_blanks(text, level);
  return content > level || content == text.size() ? content : 0;
}

std::string_view atx_heading_content(std::string_view text) {
  text.remove_prefix(scan_atx_heading_start(text));
  const auto trim = [&text] {
    while (!text.empty() && is_ascii_blank(text.back())) text.remove_suffix(1);
  };
  trim();
  const std::size_t end = text.find_last_not_of('#') + 1;  // 0: nothing else
  if (end == text.size()) return text;
  if (end == 0) return text.substr(0, 0);
  if (is_blank_character(text[end - 1])) text = text.substr(0, end);
  trim();
  return text;
}

std::size_t scan_open_code_fence(std::string_view text) {
  const char fence = at(text, 0);
  if (fence != '`' && fence != '~') return 0;
  const std::size_t length = run_of(text, fence);
  if (length < min_fence_length) return 0;
  // CommonMark 0.31.2 §4.5: info strings of backtick fences hold no backtick.
  if (fence == '`' && text.find('`', length) != text.npos) return 0;
  return length;
}

std::size_t scan_close_code_fence(std::string_view text) {
  const char fence = at(text, 0);
  if (fence != '`' && fence != '~') return 0;
  const std::size_t length = run_of(text, fence);
  return length >= min_fence_length && is_blank_text(text.substr(length)) ? length : 0;
}

int scan_setext_heading_line(std::string_view text) {
  const char line = at(text, 0);
  if (line != '=' && line != '-') return 0;
  if (!is_blank_text(text.substr(run_of(text, line)))) return 0;
  return line == '=' ? 1 : 2;
}

bool scan_thematic_break(std::string_view text, std::size_t& looked_at) {
  const char mark = at(text, 0);
  looked_at = 0;
  if (mark != '*' && mark != '_' && mark != '-') return false;
  std::size_t count = 0;
  for (; looked_at < text.size(); ++looked_at) {
    if (text[looked_at] == mark)
      ++count;
    else if (!is_blank_character(text[looked_at]))
      return false;
  }
  return count >= 3;
}

std::optional<ListMarker> parse_list_marker(std::string_view text, bool interrupts_paragraph) {
  const char c = at(text, 0);
  std::size_t length = 0;
  char bullet = c;
  if (c == '*' || c == '-' || c == '+') {
    length = 1;
  } else if (is_ascii_digit(c)) {
    int start = 0;
    while (length < max_list_digits && is_ascii_digit(at(text, length)))
      start = 10 * start + (text[length++] - '0');
    if (interrupts_paragraph && start != 1) return {};
    bullet = at(text, length++);
    if (bullet != '.' && bullet != ')') return {};
  } else {
    return {};
  }
  if (!is_ascii_blank(at(text, length))) return {};
  if (interrupts_paragraph && skip_blanks(text, length) >= text.size()) return {};
  return ListMarker{length, bullet};
}

std::size_t scan_note_definition(std::string_view text) {
  if (text.substr(0, 2) != "[^") return 0;
  const std::size_t end = text.find_first_of(std::string_view("] \t\r\n\0", 6), 2);
  if (end == text.npos || end == 2 || at(text, end) != ']' || at(text, end + 1) != ':') return 0;
  return skip_blanks(text, end + 2);
}

std::string_view note_label(std::string_view text) { return text.substr(2, text.find(']') - 2); }

}  // namespace offprint::markdown
