// The features of one file: their rows, and a function that asks all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "input/text/header/header_finder.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

struct FeatureRow {
  std::string_view name;
  bool (*holds)(const PageWithHeader& page, std::size_t i);
};

struct FeatureGroup {
  std::span<const FeatureRow> rows;
  // Writes the numbers of the rows that hold for unit `i`, counted from `first` on, to `found`,
  // where there is room for all rows and one more; returns where they end.
  std::uint16_t* (*find)(const PageWithHeader& page, std::size_t i, std::uint16_t first,
                         std::uint16_t* found);
};

// The compiler knows the rows: so most questions are a comparison in place, none is a call through
// a pointer, and none is a branch that a processor would have to guess.
template <const auto& Rows>
std::uint16_t* find_rows(const PageWithHeader& page, std::size_t i, std::uint16_t first,
                         std::uint16_t* found) {
  const auto ask = [&]<std::size_t... Row>(std::index_sequence<Row...>) {
    ((*found = static_cast<std::uint16_t>(first + Row), found += Rows[Row].holds(page, i)), ...);
  };
  ask(std::make_index_sequence<std::size(Rows)>());
  return found;
}

template <const auto& Rows>
constexpr FeatureGroup feature_group() {
  return {Rows, find_rows<Rows>};
}

// What features of several groups ask.
inline constexpr std::uint32_t no_limit = ~0U;  // the upper end of a range

inline bool is_short(const PageWithHeader& page, std::size_t i) {
  return page.shape(i) != Shape::prose;
}

template <VocabularyList List>
bool short_with(const PageWithHeader& page, std::size_t i) {
  return is_short(page, i) && (page.traits[i].vocabulary & List) != 0;
}

}  // namespace offprint::text
