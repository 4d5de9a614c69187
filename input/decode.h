// Bytes to UTF-8, once, before any reader.
//
// Drops the byte order mark, turns CRLF, CR, U+2028 and U+2029 into LF and noncharacters into
// U+FFFD; nothing else is changed. Knows UTF-8, UTF-16 (with and without a byte order mark) and
// what uchardet detects. Stray invalid bytes in UTF-8 become U+FFFD, with one warning.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "converter/diagnostics.h"

namespace offprint {

// Bytes that are UTF-8 already are handed on without a copy. `file` is the index the text will have in Sources. Throws Error{binary_input} for a NUL outside
// UTF-16 and Error{malformed_input} when there is nothing but blanks.
std::string decode(std::string bytes, std::uint32_t file, Diagnostics& diagnostics);

}  // namespace offprint
