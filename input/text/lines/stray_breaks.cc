#include "input/text/lines/stray_breaks.h"

#include <algorithm>

#include "input/text/lines/characters.h"
#include "input/text/lines/list_marker.h"
#include "input/text/lines/wrapping.h"
#include "input/text/words/function_words.h"

namespace offprint::text {

namespace {

// Columns. A narrower line is a verse or a list entry; a wider one was not broken to fit.
constexpr std::uint32_t narrowest_broken = 55;
constexpr std::uint32_t widest_broken = 110;
constexpr auto fewest_blanks = 7;  // a line of words, not of code

bool ends_sentence(const Line& line) {
  if (line.text.empty()) return false;
  const char32_t last = character_before(line.text, line.text.size());
  return last == U'.' || last == U'!' || last == U'?' || last == U':';
}

bool ends_in_function_word(std::string_view text) {
  std::string_view word = text.substr(text.rfind(' ') + 1);
  WordHash hash;
  for (std::size_t i = 0; i < word.size();) {
    const char32_t character = next_character(word, i);
    if (!is_lower(character)) return false;
    hash.add(character);
  }
  return function_words.lists_of(hash.value()) != 0;
}

bool breaks_off(const Line& line) {
  if (line.width < narrowest_broken || line.width > widest_broken) return false;
  const char32_t last = character_before(line.text, line.text.size());
  return (is_letter(last) || last == U',') && std::ranges::count(line.text, ' ') >= fewest_blanks;
}

bool sentence_goes_on(const Line& upper, const Line& lower) {
  if (!may_continue(upper, lower) || lower.text.empty() || !breaks_off(upper)) return false;
  if (find_list_marker(lower.text)) return false;
  std::size_t position = 0;
  return is_lower(next_character(lower.text, position)) || ends_in_function_word(upper.text);
}

}  // namespace

std::vector<bool> find_stray_breaks(std::span<const Line> lines) {
  std::vector<bool> stray(lines.size(), false);
  bool comes_to_an_end = false;  // the sentence that line i + 1 is in
  for (std::size_t i = lines.size(); i-- > 1;) {
    comes_to_an_end = ends_sentence(lines[i]) || (comes_to_an_end && stray[i + 1]);
    stray[i] = comes_to_an_end && sentence_goes_on(lines[i - 1], lines[i]);
  }
  return stray;
}

}  // namespace offprint::text
