// The words that stand beside dates in the languages of date_parser.h.
#pragma once

#include <string_view>

namespace offprint {

// Returns whether `word` comes with dates and adds nothing to them: weekdays, times of day, time
// zones. `word` is in lower case; an East Asian character is a word of its own.
bool stands_beside_dates(std::string_view word);

}  // namespace offprint
