#include "input/text/lines/wrapping.h"

#include <algorithm>
#include <array>

#include "input/text/lines/characters.h"
#include "input/text/lines/list_marker.h"
#include "input/text/lines/underline.h"

namespace offprint::text {

namespace {

constexpr std::uint32_t narrowest = 30;  // columns; shorter lines are verses, menus and tables
constexpr std::uint32_t widest = 240;
// East Asian lines end early when punctuation may not begin the next one.
constexpr std::uint32_t east_asian_slack = 3;
constexpr std::size_t longest_marker = 8;   // bytes
constexpr std::uint32_t verbatim_step = 4;  // columns by which program text is indented
constexpr std::size_t widest_margin = 80;

// Returns whether the word would be a list marker, a quote marker or an underline at the start of a
// line. Our own text writer does not begin a line with such a word.
bool looks_like_marker(std::string_view word) {
  const bool one_character = word.find_first_not_of(word.front()) == std::string_view::npos;
  if (one_character && std::string_view("=-~^\"").find(word.front()) != std::string_view::npos)
    return true;
  if (word.starts_with('>')) return true;
  return word.size() <= longest_marker && find_list_marker(std::string(word) + " x");
}

// Punctuation, small kana and symbols that stay on the line of the character before them.
bool may_not_begin_line(char32_t character) {
  constexpr std::u32string_view sticky =
      U"、。，．！？：；）」』】》〉〕〗・ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ”’%％…";
  return sticky.find(character) != std::u32string_view::npos;
}

// Returns the columns of an East Asian character and all that cannot be separated from it. A line
// can end between two such characters, or at a blank with another letter on one of its sides.
std::uint32_t columns_up_to_next_break(std::string_view text) {
  std::size_t end = 0;
  char32_t last = next_character(text, end);
  while (end < text.size()) {
    std::size_t next = end;
    char32_t character = next_character(text, next);
    const bool blank = is_blank(character);
    if (blank && next < text.size()) character = next_character(text, next);
    const bool breaks = is_east_asian(last) && is_east_asian(character);
    if (blank != breaks && !may_not_begin_line(character)) break;
    last = character;
    end = next;
  }
  return display_width(text.substr(0, end)) + east_asian_slack;
}

// Returns the columns of the shortest text that can move to the next line: its first word, and the
// words after it that may not begin a line.
std::uint32_t columns_that_moved(std::string_view text) {
  std::size_t position = 0;
  if (is_east_asian(next_character(text, position))) return columns_up_to_next_break(text);
  std::size_t end = std::min(text.find(' '), text.size());
  while (end + 1 < text.size()) {
    const std::size_t next = std::min(text.find(' ', end + 1), text.size());
    if (next == end + 1 || !looks_like_marker(text.substr(end + 1, next - end - 1))) break;
    end = next;
  }
  return display_width(text.substr(0, end));
}

// Returns the width of a line including its indent.
std::uint32_t right_edge(const Line& line) {
  return line.quote_depth * 2 + line.indent + line.width;
}

// An address or a checksum cannot be broken, so it may be wider than the wrapping.
bool is_one_long_word(const Line& line) {
  const std::string_view words = line.text.substr(find_list_marker(line.text).length);
  std::size_t position = 0;
  return words.find(' ') == std::string_view::npos &&
         !is_east_asian(next_character(words, position));
}

// Returns the commonest indent.
std::uint32_t find_margin(std::span<const Line> lines) {
  std::array<std::size_t, widest_margin> counts{};
  for (const Line& line : lines) ++counts[std::min<std::size_t>(line.indent, widest_margin - 1)];
  return static_cast<std::uint32_t>(std::max_element(counts.begin(), counts.end()) -
                                    counts.begin());
}

struct Range {
  std::uint32_t from = 0;
  std::uint32_t to = 0;  // exclusive; the range is empty if it is not above `from`
};

// Returns the widths at which wrapping must break the line below `upper`.
Range forcing_widths(const Line& upper, const Line& lower) {
  const std::uint32_t edge = right_edge(upper);
  return {edge, edge + 1 + columns_that_moved(lower.text)};
}

// Returns whether the sentence goes on in the next line. In text that is not wrapped, few do.
bool goes_on(const Line& upper, const Line& lower) {
  if (upper.text.empty() || lower.text.empty()) return false;
  const char32_t last = character_before(upper.text, upper.text.size());
  std::size_t position = 0;
  const char32_t next = next_character(lower.text, position);
  const bool may_go_on = is_lower(next) || (is_east_asian(next) && is_letter(next));
  return (is_letter(last) || last == U',' || last == U'、') && may_go_on;
}

struct Count {
  std::array<int, widest + 2> forced{};  // differences, to be summed up over the widths
  std::array<int, widest + 2> wider{};   // lines by their right edge
  int pairs = 0;
  int going_on = 0;  // pairs in the middle of a sentence
};

// Counts what each width would explain. The title, underlined headings and verbatim lines are left
// out, since they are never wrapped.
class BreakCounter {
 public:
  explicit BreakCounter(std::span<const Line> lines) : lines_(lines), margin_(find_margin(lines)) {}

  Count count() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (may_be_wrapped(i) && !is_one_long_word(lines_[i]))
        ++count_.wider[std::min(right_edge(lines_[i]), widest + 1)];
      if (i > 0 && may_be_broken_before(i)) count_pair(lines_[i - 1], lines_[i]);
    }
    return count_;
  }

 private:
  void count_pair(const Line& upper, const Line& lower) {
    ++count_.pairs;
    count_.going_on += goes_on(upper, lower);
    const Range range = forcing_widths(upper, lower);
    if (range.from > widest) return;
    ++count_.forced[range.from];
    --count_.forced[std::min(range.to, widest + 1)];
  }

  bool is_underline(std::size_t i) const {
    return i > 0 && i < lines_.size() && underline_level(lines_[i - 1], lines_[i]) != 0;
  }
  bool is_verbatim(std::size_t i) const { return lines_[i].indent >= margin_ + verbatim_step; }
  bool may_be_wrapped(std::size_t i) const {
    return i > 0 && !is_underline(i) && !is_underline(i + 1) && !is_verbatim(i);
  }
  bool may_be_broken_before(std::size_t i) const {
    return may_continue(lines_[i - 1], lines_[i]) && !is_underline(i) &&
           !find_list_marker(lines_[i].text) && !(is_verbatim(i - 1) && is_verbatim(i));
  }

  std::span<const Line> lines_;
  std::uint32_t margin_;
  Count count_;
};

}  // namespace

bool may_continue(const Line& upper, const Line& lower) {
  return lower.blank_before == 0 && upper.quote_depth == lower.quote_depth && !upper.alone &&
         !lower.alone;
}

Wrapping find_wrapping(std::span<const Line> lines) {
  const Count count = BreakCounter(lines).count();
  int over = count.wider[widest + 1];
  for (std::uint32_t width = narrowest; width <= widest; ++width) over += count.wider[width];
  Wrapping best;
  int best_score = 0;
  int forced = 0;
  for (std::uint32_t width = 0; width <= widest; ++width) {
    forced += count.forced[width];
    if (width < narrowest) continue;
    over -= count.wider[width];
    // Lines that are too wide are long words and verbatim text. If there are many, nothing was
    // wrapped.
    const int score = forced - 3 * over;
    const bool enough = 2 * forced >= count.pairs || forced >= 8;
    // If all of several breaks are forced, it is not by chance, even if every line opens with a
    // capital.
    const bool all = forced == count.pairs && forced >= 4;
    if (enough && score > best_score && (all || 3 * count.going_on >= forced))
      best = {width}, best_score = score;
  }
  return best;
}

bool is_forced_break(const Line& upper, const Line& lower, Wrapping wrapping) {
  if (wrapping.width == 0 || !may_continue(upper, lower)) return false;
  const Range range = forcing_widths(upper, lower);
  return wrapping.width < range.to && (range.from <= wrapping.width || is_one_long_word(upper));
}

}  // namespace offprint::text
