// The language of a text, by its function words and its script.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint {

// A BCP 47 tag ("en", "ja"), or an empty string when the text does not tell. Looks at no more than
// the first 64 KB. `text` is UTF-8.
std::string_view detect_language(std::string_view text);

}  // namespace offprint
