#include "input/text/lines/list_marker.h"

#include <algorithm>
#include <array>

#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

constexpr std::array<std::string_view, 16> bullets = {"-", "*", "+", "•", "–", "‣", "◦", "·",
                                                      "▪", "●", "○", "■", "□", "→", "➢", "⁃"};
constexpr std::size_t longest_number = 3;  // digits; more is a year or a page number

// Returns the number of blank bytes in `text` from `start` on.
std::size_t blanks_at(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
  return end - start;
}

// Returns whether a bullet begins with this byte.
bool may_open_bullet(unsigned char byte) {
  return byte == '-' || byte == '*' || byte == '+' || byte == 0xC2 || byte == 0xE2;
}

ListMarker find_bullet(std::string_view text) {
  if (!may_open_bullet(static_cast<unsigned char>(text.front()))) return {};
  for (const std::string_view bullet : bullets) {
    if (!text.starts_with(bullet)) continue;
    const std::size_t blanks = blanks_at(text, bullet.size());
    if (blanks == 0 || bullet.size() + blanks == text.size()) return {};
    return {.kind = MarkerKind::bullet, .length = bullet.size() + blanks};
  }
  return {};
}

// Reads digits or one Latin letter: sets number and numbering, and returns the number of bytes.
std::size_t read_count(std::string_view text, ListMarker& marker) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(static_cast<unsigned char>(text[digits]))) ++digits;
  if (digits > longest_number) return 0;
  for (std::size_t i = 0; i < digits; ++i)
    marker.number = marker.number * 10 + static_cast<std::uint32_t>(text[i] - '0');
  if (digits > 0 || text.empty()) return digits;
  const char letter = text.front();
  if (letter >= 'a' && letter <= 'z') {
    marker.numbering = Numbering::lower_alpha;
    marker.number = static_cast<std::uint32_t>(letter - 'a' + 1);
    return 1;
  }
  return 0;
}

ListMarker find_number(std::string_view text) {
  ListMarker marker{.kind = MarkerKind::number};
  const bool opened = text.starts_with('(');
  const std::size_t start = opened ? 1 : 0;
  const std::size_t count = read_count(text.substr(start), marker);
  const std::size_t end = start + count;
  if (count == 0 || end >= text.size()) return {};
  const bool closed = text[end] == ')';
  if (!closed && (opened || text[end] != '.')) return {};
  // "a. m." and initials are too common for "a." to be read as a marker.
  if (!closed && marker.numbering != Numbering::decimal) return {};
  const std::size_t blanks = blanks_at(text, end + 1);
  if (blanks == 0 || end + 1 + blanks == text.size()) return {};
  marker.delimiter = opened   ? NumberDelimiter::parentheses
                     : closed ? NumberDelimiter::parenthesis
                              : NumberDelimiter::period;
  marker.length = end + 1 + blanks;
  return marker;
}

}  // namespace

bool is_break_line(std::string_view text) {
  if (text == "⁂") return true;
  if (text.empty() || std::string_view("*-_").find(text.front()) == std::string_view::npos)
    return false;
  std::size_t signs = 0;
  for (const char c : text) {
    if (c != text.front() && c != ' ') return false;
    signs += c == text.front();
  }
  return signs >= 3;
}

ListMarker find_list_marker(std::string_view text) {
  if (text.empty() || is_break_line(text)) return {};
  if (const ListMarker bullet = find_bullet(text)) return bullet;
  return find_number(text);
}

int section_number_depth(std::string_view text) {
  int depth = 0;
  std::size_t position = 0;
  while (position < text.size()) {
    const std::size_t start = position;
    while (position < text.size() && is_digit(static_cast<unsigned char>(text[position])))
      ++position;
    if (position == start) break;
    if (position - start > longest_number) return 0;
    ++depth;
    if (position < text.size() && text[position] == '.') ++position;
  }
  const bool followed = position < text.size() && text[position] == ' ';
  return followed ? depth : 0;
}

}  // namespace offprint::text
