// The values from outside that the library may use. It reads no clock, locale, random number or
// environment variable itself, so the same input and Environment give the same bytes.
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
