// Reads dates as people write them: "August 26, 2024", "26. August 2024", "1er mai 2024",
// "2024年8月26日", "2024-08-26T10:00:00Z", "26.8.2024", "Thursday 27 July 2017, 6:00 PM".
//
// Knows the month and day names of en, de, fr, es, it, pt, nl, pl and cs, and the numeric forms of
// ja, zh and ko. Text is UTF-8; offsets are bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "converter/model/date.h"

namespace offprint {

// How "3/4/2024" is meant where the numbers do not tell. A full stop ("3.4.2024") is always day
// first.
enum class SlashOrder { month_first, day_first };

// Returns the date that `text` as a whole is, or nothing. A weekday, a time of day and a time zone
// may be beside the date. The words are kept as written.
std::optional<Date> parse_date(std::string_view text, SlashOrder order = SlashOrder::month_first);

struct FoundDate {
  Date date;  // with a year and a month at least; its words are the date alone
  std::size_t begin = 0;
  std::size_t end = 0;  // exclusive
};

// The first date in a line of text. A year alone is none.
std::optional<FoundDate> find_date(std::string_view text,
                                   SlashOrder order = SlashOrder::month_first);

// Returns whether `text` has nothing but words that come with a date (weekdays, times of day, time
// zones) and punctuation.
bool is_beside_date(std::string_view text);

}  // namespace offprint
