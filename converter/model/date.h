// A calendar date, as precise as the source gave it.
#pragma once

#include <optional>
#include <string>

namespace offprint {

struct Date {
  std::string words;  // as written: "August 26, 2024"
  // Proleptic Gregorian; empty if the words could not be read as a date.
  std::optional<int> year;
  std::optional<unsigned> month;  // 1-12; only with a year
  std::optional<unsigned> day;    // 1-31; only with a month

  bool parsed() const { return year.has_value(); }
  // Returns "2024", "2024-08" or "2024-08-26" (ISO 8601); an empty string if there is no year.
  std::string iso() const;
  // Returns iso() if it says as much as the words, or else the words: "Spring 2024".
  std::string text() const;
};

bool operator==(const Date& a, const Date& b);

// Returns the date with these numbers, or nothing if there is no such day.
std::optional<Date> make_date(int year, std::optional<unsigned> month = {},
                              std::optional<unsigned> day = {});

}  // namespace offprint
