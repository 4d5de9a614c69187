// Reads and classifies characters. All text is valid UTF-8 (input/decode.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offprint::text {

// next_character() for a character outside ASCII.
char32_t next_wide_character(std::string_view text, std::size_t& position);

// Returns the character at byte `position`, and moves `position` behind it.
// Precondition: position < text.size().
inline char32_t next_character(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  if (lead >= 0x80) return next_wide_character(text, position);
  ++position;
  return lead;
}

// Returns the character that ends at byte `end`. Precondition: end > 0.
char32_t character_before(std::string_view text, std::size_t end);

// The functions below for characters outside ASCII.
bool is_wide_letter(char32_t character);
bool is_wide_upper(char32_t character);
bool is_wide_lower(char32_t character);
char32_t wide_to_lower(char32_t character);
std::uint32_t wide_display_width(char32_t character);

inline bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }
inline bool is_upper(char32_t character) {
  if (character >= 0x80) return is_wide_upper(character);
  return character >= U'A' && character <= U'Z';
}
inline bool is_lower(char32_t character) {
  if (character >= 0x80) return is_wide_lower(character);
  return character >= U'a' && character <= U'z';
}
inline bool is_letter(char32_t character) {
  if (character >= 0x80) return is_wide_letter(character);
  return (character | 0x20U) >= U'a' && (character | 0x20U) <= U'z';
}
inline char32_t to_lower(char32_t character) {
  if (character >= 0x80) return wide_to_lower(character);
  return is_upper(character) ? character + 0x20 : character;
}

// Returns whether the character is a space of any kind that can be at the edge of a line:
// also no-break, ideographic and zero-width spaces.
inline bool is_blank(char32_t character) {
  if (character < 0xA0) return character == U' ' || (character >= 0x09 && character <= 0x0D);
  return character == 0xA0 || (character >= 0x2000 && character <= 0x200B) || character == 0x202F ||
         character == 0x205F || character == 0x3000;
}

// Returns whether a line may be broken beside the character, without a blank: it is Han, Kana or
// their punctuation.
inline bool breaks_anywhere(char32_t character) {
  if (character < 0x2E80) return false;
  return (character <= 0xA4CF && character != 0x3000) ||
         (character >= 0xF900 && character <= 0xFAFF) ||
         (character >= 0xFE30 && character <= 0xFE4F) ||
         (character >= 0xFF00 && character <= 0xFFEF) ||
         (character >= 0x20000 && character <= 0x3FFFF);
}

// Returns the columns on a terminal: 2 for wide East Asian characters, 0 for combining characters.
inline std::uint32_t display_width(char32_t character) {
  return character >= 0x20 && character < 0x7F ? 1 : wide_display_width(character);
}
std::uint32_t display_width(std::string_view text);

// Returns `text` without the blanks at both ends.
std::string_view trim(std::string_view text);

}  // namespace offprint::text
