// Language tags, BCP 47.
#pragma once

#include <string_view>

namespace offprint {

// True for a well-formed tag (RFC 5646 §2.1, without the irregular tags of old); whether its
// subtags are registered is not asked.
bool is_language_tag(std::string_view tag);

// True when the language is written from right to left: by its script, else by its usual one.
bool is_right_to_left(std::string_view tag);

}  // namespace offprint
