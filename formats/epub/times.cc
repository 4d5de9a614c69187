#include "formats/epub/times.h"

#include <algorithm>
#include <chrono>
#include <fmt/core.h>

namespace offprint::epub_writer {

namespace {

constexpr std::int64_t year_9999_ends = 253402300799;  // the format has four digits

std::string utc(std::int64_t epoch) {
  using namespace std::chrono;
  const sys_seconds time{seconds{std::clamp<std::int64_t>(epoch, 0, year_9999_ends)}};
  const sys_days day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{time - day};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

std::string start_of(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}T00:00:00Z", *date.year, date.month.value_or(1),
                     date.day.value_or(1));
}

}  // namespace

bool is_package_date(const Date& date) {
  return date.parsed() && *date.year >= 1 && *date.year <= 9999;
}

std::string modification_time(const Metadata& metadata, const Environment& environment) {
  if (environment.source_date_epoch) return utc(*environment.source_date_epoch);
  for (const Field<Date>* date : {&metadata.modified, &metadata.date})
    if (*date && is_package_date(**date)) return start_of(**date);
  return "2000-01-01T00:00:00Z";
}

}  // namespace offprint::epub_writer
