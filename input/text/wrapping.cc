#include "input/text/wrapping.h"

#include <algorithm>
#include <array>

#include "input/text/characters.h"
#include "input/text/list_mark.h"

namespace offprint::article {

namespace {

constexpr std::uint32_t narrowest = 30;  // columns; shorter lines are verses, menus and tables
constexpr std::uint32_t widest = 240;
// East Asian lines end early when punctuation may not begin the next one.
constexpr std::uint32_t east_asian_slack = 3;

// Columns of the least that must have moved to the next line: its first word, and a word after it
// that would have looked like a list mark at a line's start.
std::uint32_t columns_that_moved(std::string_view text) {
  std::size_t position = 0;
  if (breaks_anywhere(next_character(text, position))) return 2 + east_asian_slack;
  std::size_t end = std::min(text.find(' '), text.size());
  while (end + 1 < text.size() && find_list_mark(text.substr(end + 1)))
    end = std::min(text.find(' ', end + 1), text.size());
  return display_width(text.substr(0, end));
}

bool may_continue(const Line& upper, const Line& lower) {
  return lower.blank_before == 0 && upper.quote_depth == lower.quote_depth;
}

// The columns a line fills, from the margin on.
std::uint32_t right_edge(const Line& line) {
  return line.quote_depth * 2 + line.indent + line.width;
}

// An address or a checksum, which cannot be broken, may be wider than the rest.
bool is_one_long_word(const Line& line) {
  std::size_t position = 0;
  return line.text.find(' ') == std::string_view::npos &&
         !breaks_anywhere(next_character(line.text, position));
}

struct Range {
  std::uint32_t from = 0;
  std::uint32_t to = 0;  // exclusive; empty when not above `from`
};

// The widths that force the break below `upper`.
Range forcing_widths(const Line& upper, const Line& lower) {
  const std::uint32_t edge = right_edge(upper);
  return {edge, edge + 1 + columns_that_moved(lower.text)};
}

// A break that no wrapping explains: the sentence goes on though there was room.
bool goes_on(const Line& upper, const Line& lower) {
  const char32_t last = character_before(upper.text, upper.text.size());
  std::size_t position = 0;
  const char32_t next = next_character(lower.text, position);
  const bool may_go_on = is_lower(next) || (breaks_anywhere(next) && is_letter(next));
  return (is_letter(last) || last == U',' || last == U'、') && may_go_on;
}

struct Count {
  std::array<int, widest + 2> forced{};  // differences; summed up while widths are tried
  std::array<int, widest + 2> wider{};   // lines by right edge
  int pairs = 0;
  int going_on = 0;  // pairs in the middle of a sentence
};

Count count_breaks(std::span<const Line> lines) {
  Count count;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_one_long_word(lines[i])) ++count.wider[std::min(right_edge(lines[i]), widest + 1)];
    if (i == 0 || !may_continue(lines[i - 1], lines[i])) continue;
    ++count.pairs;
    count.going_on += goes_on(lines[i - 1], lines[i]);
    const Range range = forcing_widths(lines[i - 1], lines[i]);
    if (range.from > widest) continue;
    ++count.forced[range.from];
    --count.forced[std::min(range.to, widest + 1)];
  }
  return count;
}

}  // namespace

Wrapping find_wrapping(std::span<const Line> lines) {
  const Count count = count_breaks(lines);
  int over = count.wider[widest + 1];
  for (std::uint32_t width = narrowest; width <= widest; ++width) over += count.wider[width];
  Wrapping best;
  int best_score = 0;
  int forced = 0;
  for (std::uint32_t width = 0; width <= widest; ++width) {
    forced += count.forced[width];
    if (width < narrowest) continue;
    over -= count.wider[width];
    // Too wide lines are long words and verbatim text: few, or the text was not wrapped.
    const int score = forced - 3 * over;
    const bool enough = 2 * forced >= count.pairs || forced >= 8;
    if (enough && score > best_score && 3 * count.going_on >= forced)
      best = {width}, best_score = score;
  }
  return best;
}

bool is_forced_break(const Line& upper, const Line& lower, Wrapping wrapping) {
  if (wrapping.width == 0 || !may_continue(upper, lower)) return false;
  const Range range = forcing_widths(upper, lower);
  return wrapping.width < range.to && (range.from <= wrapping.width || is_one_long_word(upper));
}

}  // namespace offprint::article
