// Decodes and encodes UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint {

inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
  char32_t value = 0;     // U+FFFD for a byte that is not part of well-formed UTF-8
  std::size_t bytes = 1;  // its length in the text
};

// Returns whether `c` replaces a byte that is not part of well-formed UTF-8. A U+FFFD that the
// text holds itself takes three bytes.
constexpr bool is_malformed(CodePoint c) {
  return c.value == replacement_character && c.bytes == 1;
}

// Returns whether `byte` is one of the second to fourth bytes of a code point.
constexpr bool is_continuation_byte(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Returns the first code point of `text`, which must not be empty. `text` may be malformed.
CodePoint first_code_point(std::string_view text);
// Returns the last code point of `text`, which must not be empty. `text` may be malformed.
CodePoint last_code_point(std::string_view text);

// Appends `code_point`, which must be a Unicode scalar value, to `out`.
void append_utf8(std::string& out, char32_t code_point);
// Returns `code_point`, which must be a Unicode scalar value, as UTF-8.
std::string encode_utf8(char32_t code_point);

// next_character() for a character outside ASCII.
char32_t next_wide_character(std::string_view text, std::size_t& position);

// Returns the character at byte `position` and moves `position` behind it. Faster than
// first_code_point(), but `text` must be well-formed, except that its end may cut a character off.
// Precondition: position < text.size().
inline char32_t next_character(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  if (lead >= 0x80) return next_wide_character(text, position);
  ++position;
  return lead;
}

// Returns the character that ends at byte `end` of `text`, which must be well-formed.
// Precondition: end > 0.
char32_t character_before(std::string_view text, std::size_t end);

}  // namespace offprint
