// Classes of characters by their general category (Unicode Standard §4.5).
#pragma once

namespace offprint {

// Returns whether the category is one of L*.
bool is_wide_letter(char32_t character);
// Returns whether the category is Lu.
bool is_wide_upper(char32_t character);
// Returns whether the category is Ll.
bool is_wide_lower(char32_t character);
// Returns the simple lower-case mapping, or the character itself.
char32_t wide_to_lower(char32_t character);

// The functions above are for characters outside ASCII, those below for all.
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

bool is_mark(char32_t character);             // M*
bool is_decimal_digit(char32_t character);    // Nd, of any script
bool is_number(char32_t character);           // N*
bool is_punctuation(char32_t character);      // P*
bool is_symbol(char32_t character);           // S*
bool is_space_separator(char32_t character);  // Zs
bool is_control(char32_t character);          // Cc
bool is_opening(char32_t character);          // Ps, Pi
bool is_closing(char32_t character);          // Pe, Pf
bool is_nonspacing_mark(char32_t character);  // Mn
// Returns whether the character shows nothing: Z*, Cc, Cf.
bool is_invisible(char32_t character);

}  // namespace offprint
