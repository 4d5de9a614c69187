// A group of features that are defined in one file, and the function that evaluates them.
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
  // Writes the numbers of the rows that hold for unit `i` to `found`, and returns their end. The
  // first row has the number `first`. `found` must have room for one number more than there are
  // rows.
  std::uint16_t* (*find)(const PageWithHeader& page, std::size_t i, std::uint16_t first,
                         std::uint16_t* found);
};

// Implements FeatureGroup::find. Because the rows are a template parameter, the compiler can inline
// every test; there are no calls through pointers, and no branches that a processor could
// mispredict.
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

inline constexpr std::uint32_t no_limit = ~0U;  // the upper end of an open range

// Conditions that several groups use.
inline bool is_short(const PageWithHeader& page, std::size_t i) {
  return page.shape(i) != Shape::prose;
}

template <VocabularyList List>
bool short_with(const PageWithHeader& page, std::size_t i) {
  return is_short(page, i) && (page.traits[i].vocabulary & List) != 0;
}

}  // namespace offprint::text
