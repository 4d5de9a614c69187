// Bytes written as %41 in URLs (RFC 3986 §2.1).
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Whether the character at `at`, which must be in the text, begins such a byte.
bool is_percent_triplet(std::string_view text, std::size_t at);

// The text with those bytes put in; a `%` that begins none stays.
std::string percent_decoded(std::string_view text);

}  // namespace offprint
