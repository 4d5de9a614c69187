// "Title | Site", as browsers name their windows.
#pragma once

#include <string_view>

namespace offprint::text {

// "Title | Site", "Title - Site", "Site: Title" without the title; empty when it is another line.
std::string_view beside_title(std::string_view line, std::string_view title);

}  // namespace offprint::text
