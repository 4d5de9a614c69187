// Which lines speak of the same things: words that they share.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "input/text/survey/likeness.h"

namespace offprint::text {

// Sets known_words and shared_words.
void compare_with_prose(SurveyedPage& page);
// Sets words_below and words_above of short lines.
void compare_with_neighbours(SurveyedPage& page);

// Returns for each unit how many percent of its words the title uses; 0 for prose.
std::vector<std::uint32_t> compare_with_title(const MeasuredPage& page,
                                              std::optional<std::size_t> title);

}  // namespace offprint::text
