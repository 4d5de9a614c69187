#include "input/text/survey/lookalike_headings.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace offprint::text {

namespace {

constexpr std::size_t endings = 7;
constexpr std::size_t openings = 6;
constexpr std::size_t cases = 3;
constexpr std::size_t partings = 4;
constexpr std::size_t look_count = endings * openings * cases * partings;

// Returns a number for the form of a unit: how it ends and opens, its case, and the blank lines
// around it.
std::size_t look_of(const PageWithContext& page, std::size_t i) {
  const Traits& traits = page.traits[i];
  const std::size_t letter_case =
      traits.upper_case                                                     ? 2
      : traits.long_words >= 2 && traits.long_capitals == traits.long_words ? 1
                                                                            : 0;
  const std::size_t parting =
      2 * (page.unit(i).blank_before > 0) + static_cast<std::size_t>(page.unit(i).blank_after > 0);
  std::size_t look = static_cast<std::size_t>(traits.ending);
  look = look * openings + static_cast<std::size_t>(traits.opening);
  look = look * cases + letter_case;
  return look * partings + parting;
}

bool stands_over_prose(const PageWithContext& page, std::size_t i) {
  const Shape shape = page.shape(i);
  return (shape == Shape::label || shape == Shape::question) && page.contexts[i].to_prose == 1 &&
         page.contexts[i].run_before == 0 && page.traits[i].boilerplate == 0 &&
         page.contexts[i].repeats == 1;
}

// Returns the first word of the text if a number follows it: "Step" of "Step 2: Measure".
std::string_view counting_word(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == 0 || blank > 20 || blank + 1 >= text.size()) return {};
  std::size_t digits = blank + 1;
  if (text[digits] == '#') ++digits;
  std::size_t end = digits;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  const bool numbered = end > digits && end <= digits + 2;
  const bool ends_there =
      end == text.size() || std::string_view(":.) ").find(text[end]) != text.npos;
  return numbered && ends_there ? text.substr(0, blank) : std::string_view();
}

}  // namespace

void find_enumerated(SurveyedPage& page) {
  struct Counted {
    std::size_t unit = 0;
    const std::size_t* count = nullptr;
  };
  std::map<std::string_view, std::size_t> words;
  std::vector<Counted> counted;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page.shape(i) == Shape::prose) continue;
    const std::string_view word = counting_word(page.unit(i).text);
    if (word.empty()) continue;
    std::size_t& count = words[word];
    ++count;
    counted.push_back({i, &count});
  }
  for (const auto& [i, count] : counted) page.likeness[i].enumerated = *count >= 2;
}

void find_lookalike_headings(SurveyedPage& page) {
  struct Look {
    std::uint32_t units = 0;
    std::uint32_t over_prose = 0;
  };
  std::array<Look, look_count> looks{};
  for (std::size_t i = 1; i < page.size(); ++i) {
    if (page.shape(i) == Shape::prose) continue;
    Look& look = looks[look_of(page, i)];
    ++look.units;
    if (!stands_over_prose(page, i)) continue;
    ++look.over_prose;
    ++page.stand_over_prose;
    page.width_over_prose += page.traits[i].width;
  }
  for (std::size_t i = 1; i < page.size(); ++i) {
    if (page.shape(i) == Shape::prose) continue;
    const Look& look = looks[look_of(page, i)];
    page.likeness[i].lookalike_headings = look.over_prose - stands_over_prose(page, i);
    page.likeness[i].lookalikes = look.units - 1;
  }
}

}  // namespace offprint::text
