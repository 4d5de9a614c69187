// Recognises formats by the first bytes of an input.
#pragma once

#include <optional>
#include <string_view>

namespace offprint {

// Returns the name of a format: "epub", "docbook", "html", "xml", or "markdown" for text that
// begins with front matter. Returns nothing if the bytes could be any text.
std::optional<std::string_view> format_of_content(std::string_view bytes);

}  // namespace offprint
