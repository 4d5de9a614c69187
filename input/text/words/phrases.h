// Phrases of boilerplate in scripts without blanks between words.
#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::text {

// How many different ones stand in `text`.
std::uint32_t count_east_asian_boilerplate(std::string_view text);

// Whether `text` is nothing but such a label ("広告").
bool is_east_asian_advertising_label(std::string_view text);

}  // namespace offprint::text
