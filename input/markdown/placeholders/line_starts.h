// The lines of a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace offprint::markdown {

// The offset of each line's first byte; lines end at a line feed. A text has one line at least.
std::vector<std::size_t> line_starts(std::string_view text);

}  // namespace offprint::markdown
