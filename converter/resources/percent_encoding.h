// Percent-encoding of bytes in URLs, as in "%41" (RFC 3986 §2.1).
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Returns whether the character at `at`, which must be within the text, begins an encoded byte.
bool is_percent_triplet(std::string_view text, std::size_t at);

// Returns the decoded text; a `%` that does not begin an encoded byte stays.
std::string percent_decoded(std::string_view text);

}  // namespace offprint
