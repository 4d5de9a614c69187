// What the first bytes of an input prove it to be.
#pragma once

#include <optional>
#include <string_view>

namespace offprint {

// A format name: "epub", "docbook", "html", "xml", or "markdown" for text that begins with YAML
// front matter. Nothing: could be any text.
std::optional<std::string_view> format_of_content(std::string_view bytes);

}  // namespace offprint
