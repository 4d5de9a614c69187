// Decodes data: URIs (RFC 2397).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// Returns the decoded content of "data:image/png;base64,…", or nothing if `uri` is malformed. The
// media type is ignored; callers recognise the bytes.
std::optional<std::string> data_uri_content(std::string_view uri);

}  // namespace offprint
