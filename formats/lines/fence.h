// Fences, which line formats put around text that may hold any character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint {

// Returns a run of `mark` that is longer than any in `text`, and at least `least` long.
std::string fence_for(std::string_view text, char mark, std::size_t least);

}  // namespace offprint
