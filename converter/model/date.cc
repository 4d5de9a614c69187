#include "converter/model/date.h"

#include <chrono>
#include <cstdio>

namespace offprint {

std::string Date::iso() const {
  if (!year) return {};
  char buffer[32];
  if (!month)
    std::snprintf(buffer, sizeof buffer, "%04d", *year);
  else if (!day)
    std::snprintf(buffer, sizeof buffer, "%04d-%02u", *year, *month);
  else
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", *year, *month, *day);
  return buffer;
}

std::string Date::text() const { return month || words.empty() ? iso() : words; }

bool operator==(const Date& a, const Date& b) {
  return a.words == b.words && a.year == b.year && a.month == b.month && a.day == b.day;
}

std::optional<Date> make_date(int year, std::optional<unsigned> month,
                              std::optional<unsigned> day) {
  using namespace std::chrono;
  if (year < 1 || year > 9999) return {};
  if (day && !month) return {};
  const year_month_day probe{std::chrono::year{year}, std::chrono::month{month.value_or(1)},
                             std::chrono::day{day.value_or(1)}};
  if (!probe.ok()) return {};
  return Date{{}, year, month, day};
}

}  // namespace offprint
