#include "input/text/survey/shared_words.h"

#include <algorithm>
#include <bitset>
#include <memory>

namespace offprint::text {

namespace {

constexpr std::uint32_t nearness = 3;     // units; prose further away does not count
constexpr std::size_t most_words = 12;    // of a line; the rest does not count
constexpr std::size_t most_others = 160;  // of the prose or the title

// Returns the percentage of `words` that are among `others`.
std::uint32_t shared(std::span<const std::uint32_t> words, std::span<const std::uint32_t> others) {
  if (words.empty()) return 0;
  words = words.first(std::min(words.size(), most_words));
  others = others.first(std::min(others.size(), most_others));
  std::size_t hits = 0;
  for (const std::uint32_t word : words)
    hits += std::find(others.begin(), others.end(), word) != others.end();
  return static_cast<std::uint32_t>(hits * 100 / words.size());
}

// A set of words that takes little memory. It seldom contains a word that was not added, which does
// no harm.
class KnownWords {
 public:
  void add(std::uint32_t word) { bits_->set(word % size); }
  bool has(std::uint32_t word) const { return bits_->test(word % size); }

 private:
  static constexpr std::size_t size = 1U << 18;
  std::unique_ptr<std::bitset<size>> bits_ = std::make_unique<std::bitset<size>>();
};

std::uint32_t percent_in(const KnownWords& known, std::span<const std::uint32_t> words) {
  if (words.empty()) return 0;
  std::size_t hits = 0;
  for (const std::uint32_t word : words) hits += known.has(word);
  return static_cast<std::uint32_t>(hits * 100 / words.size());
}

}  // namespace

void compare_with_prose(SurveyedPage& page) {
  KnownWords known;
  KnownWords shared;  // used by several paragraphs
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_clean_prose(page.traits[i])) continue;
    for (const std::uint32_t word : page.content.of(i))
      if (known.has(word)) shared.add(word);
    for (const std::uint32_t word : page.content.of(i)) known.add(word);
  }
  for (std::size_t i = 0; i < page.size(); ++i) {
    const auto words = page.content.of(i);
    page.likeness[i].shared_words = percent_in(shared, words);
    if (page.shape(i) != Shape::prose) page.likeness[i].known_words = percent_in(known, words);
  }
}

void compare_with_neighbours(SurveyedPage& page) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page.shape(i) == Shape::prose) continue;
    const Context& context = page.contexts[i];
    Likeness& likeness = page.likeness[i];
    const auto words = page.content.of(i);
    if (context.to_prose <= nearness)
      likeness.words_below = shared(words, page.content.of(i + context.to_prose));
    if (context.from_prose <= nearness)
      likeness.words_above = shared(words, page.content.of(i - context.from_prose));
  }
}

std::vector<std::uint32_t> compare_with_title(const MeasuredPage& page,
                                              std::optional<std::size_t> title) {
  std::span<const std::uint32_t> title_words;
  if (title) title_words = page.content.of(*title);
  std::vector<std::uint32_t> percents(page.size());
  for (std::size_t i = 0; i < page.size(); ++i)
    if (page.shape(i) != Shape::prose) percents[i] = shared(page.content.of(i), title_words);
  return percents;
}

}  // namespace offprint::text
