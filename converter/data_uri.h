// The bytes that a data: URI holds (RFC 2397).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// "%41" becomes "A"; a % that begins no escape stays.
std::string percent_decoded(std::string_view text);

// The decoded content of "data:image/png;base64,…"; nothing when `uri` is malformed. The media type
// is left to whoever looks at the bytes.
std::optional<std::string> data_uri_content(std::string_view uri);

}  // namespace offprint
