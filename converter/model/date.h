// A calendar date, known as precisely as the source gave it.
#pragma once

#include <optional>
#include <string>

namespace offprint {

struct Date {
  std::string words;  // as written: "August 26, 2024"
  // Proleptic Gregorian. No year: the words could not be read as a date.
  std::optional<int> year;
  std::optional<unsigned> month;  // 1-12; only with a year
  std::optional<unsigned> day;    // 1-31; only with a month

  bool parsed() const { return year.has_value(); }
  // "2024", "2024-08" or "2024-08-26" (ISO 8601); empty when not parsed.
  std::string iso() const;
};

bool operator==(const Date& a, const Date& b);

// A date from its numbers; nothing when there is no such day.
std::optional<Date> make_date(int year, std::optional<unsigned> month = {},
                              std::optional<unsigned> day = {});

}  // namespace offprint
