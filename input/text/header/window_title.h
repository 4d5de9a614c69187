// Reads titles of browser windows: "Title | Site".
#pragma once

#include <string_view>

namespace offprint::text {

// Returns the rest of the line if it is the title and something else: "Title | Site", "Title -
// Site", "Site: Title". Returns an empty view for other lines.
std::string_view beside_title(std::string_view line, std::string_view title);

}  // namespace offprint::text
