// What the outside world may tell the library. There is no other way in for a clock, a locale, a
// random number or an environment variable: the same input and Environment give the same bytes.
#pragma once

#include <cstdint>
#include <optional>

namespace offprint {

struct Environment {
  // Seconds since 1970-01-01T00:00:00Z, from SOURCE_DATE_EPOCH
  // (https://reproducible-builds.org/specs/source-date-epoch/).
  std::optional<std::int64_t> source_date_epoch;
};

}  // namespace offprint
