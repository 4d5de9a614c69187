// Phrases of boilerplate in scripts that have no blanks between words.
#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::text {

// Returns the number of different phrases in `text`.
std::uint32_t count_east_asian_boilerplate(std::string_view text);

// Returns whether `text` is a label for advertising and nothing else ("広告").
bool is_east_asian_advertising_label(std::string_view text);

}  // namespace offprint::text
