// Detects the language of a text by its function words and its script.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint {

// Returns a BCP 47 tag ("en", "ja"), or an empty string if the language is not clear. Only the
// first 64 KB count. `text` is UTF-8.
std::string_view detect_language(std::string_view text);

}  // namespace offprint
