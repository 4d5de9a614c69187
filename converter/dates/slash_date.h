// Dates such as "3/4/2024", whose meaning depends on where they were written.
#pragma once

#include <optional>
#include <string_view>

#include "converter/dates/date_parser.h"

namespace offprint {

// Returns the order of month and day in the language, a BCP 47 tag, or nothing if it does not tell:
// English is written both ways, and Chinese, Japanese, Korean and Hungarian put the year first.
std::optional<SlashOrder> slash_order(std::string_view language);

// The two dates that the same words can mean.
struct SlashReadings {
  Date month_first;
  Date day_first;
};

// Returns both readings of `words`, or nothing if they have only one.
std::optional<SlashReadings> slash_readings(std::string_view words);

// Returns a date of which only the year is known: "Spring 2024". Returns nothing if there is not
// exactly one number that can be a year.
std::optional<Date> parse_year_alone(std::string_view words);

}  // namespace offprint
