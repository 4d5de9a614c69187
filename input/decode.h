// Decodes bytes to UTF-8, once, before any reader.
//
// Removes the byte order mark, and turns CRLF, CR, U+2028 and U+2029 into LF and noncharacters into
// U+FFFD; nothing else is changed. Decodes UTF-8, UTF-16 (with and without a byte order mark) and
// the encodings that uchardet detects. Stray invalid bytes in UTF-8 become U+FFFD, with one
// warning.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "converter/diagnostics.h"

namespace offprint {

// Returns the text. Bytes that are UTF-8 already are not copied. `file` is the index that the text
// will have in Sources. Throws Error{binary_input} if there is a NUL outside UTF-16, and
// Error{malformed_input} if there are only blanks.
std::string decode(std::string bytes, std::uint32_t file, Diagnostics& diagnostics);

}  // namespace offprint
