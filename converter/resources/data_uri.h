// The bytes that a data: URI holds (RFC 2397).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// The decoded content of "data:image/png;base64,…"; nothing when `uri` is malformed. The media type
// is left to whoever looks at the bytes.
std::optional<std::string> data_uri_content(std::string_view uri);

}  // namespace offprint
