#include "input/text/survey/shared_words.h"

#include <algorithm>

namespace offprint::text {

namespace {

constexpr std::uint32_t nearness = 3;     // units: no further is prose looked for
constexpr std::size_t most_words = 12;    // of a line that are looked for
constexpr std::size_t most_others = 160;  // words they are looked for among

// Percent of `words` that stand among `others`.
std::uint32_t shared(std::span<const std::uint32_t> words, std::span<const std::uint32_t> others) {
  if (words.empty()) return 0;
  words = words.first(std::min(words.size(), most_words));
  others = others.first(std::min(others.size(), most_others));
  std::size_t hits = 0;
  for (const std::uint32_t word : words)
    hits += std::find(others.begin(), others.end(), word) != others.end();
  return static_cast<std::uint32_t>(hits * 100 / words.size());
}

}  // namespace

void compare_with_neighbours(Page& page) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page.shape(i) == Shape::prose) continue;
    Context& context = page.contexts[i];
    const auto words = page.content.of(i);
    if (context.to_prose <= nearness)
      context.words_below = shared(words, page.content.of(i + context.to_prose));
    if (context.from_prose <= nearness)
      context.words_above = shared(words, page.content.of(i - context.from_prose));
  }
}

void compare_with_title(Page& page) {
  std::span<const std::uint32_t> title;
  if (page.header.title) title = page.content.of(*page.header.title);
  for (std::size_t i = 0; i < page.size(); ++i)
    if (page.shape(i) != Shape::prose)
      page.contexts[i].title_words = shared(page.content.of(i), title);
}

}  // namespace offprint::text
