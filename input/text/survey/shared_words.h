// Compares units by the words that they share.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "input/text/survey/likeness.h"

namespace offprint::text {

// Sets Likeness::known_words and shared_words.
void compare_with_prose(SurveyedPage& page);
// Sets Likeness::words_below and words_above of short units.
void compare_with_neighbours(SurveyedPage& page);

// Returns for each unit the percentage of its words that the title uses; 0 for prose.
std::vector<std::uint32_t> compare_with_title(const MeasuredPage& page,
                                              std::optional<std::size_t> title);

}  // namespace offprint::text
