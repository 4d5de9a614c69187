// The words that stand beside dates in the languages of date_parser.h.
#pragma once

#include <string_view>

namespace offprint {

// Whether `word` says nothing more beside a date: weekdays, times of day, time zones. It is in
// lower case; an East Asian character is a word of its own.
bool stands_beside_dates(std::string_view word);

}  // namespace offprint
