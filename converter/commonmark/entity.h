// Character references: &amp; &#38; &#x26; (CommonMark 0.30 §2.5).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace offprint::markdown {

struct Entity {
  std::size_t length = 0;  // in bytes, with & and ;
  std::string text;        // the characters that it means
};

// Returns the reference that `text` begins with, of length 0 if there is none. Names are those of
// HTML 5, asked of cmark.
Entity read_entity(std::string_view text);

// Returns the length of what any parser may read as a character reference at the start of `text`, 0
// if there is none. A writer escapes it. Unlike read_entity() it accepts every name and number,
// since parsers know different names and take different numbers of digits.
std::size_t possible_entity_length(std::string_view text);

// Returns the decimal reference to a code point: "&#32;".
std::string numeric_entity(std::int32_t code_point);

// Returns `text` with backslash escapes and character references resolved.
std::string resolve_escapes(std::string_view text);

}  // namespace offprint::markdown
