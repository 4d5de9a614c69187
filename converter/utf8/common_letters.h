// The most common letters outside Latin, recognised without the tables of Unicode, which cost a
// cache miss for each. A test compares the results with the tables.
#pragma once

namespace offprint {

// Ѐ to џ, capitals first.
constexpr bool is_common_cyrillic(char32_t character) {
  return character >= 0x400 && character < 0x460;
}
inline constexpr char32_t first_small_cyrillic = 0x430;

// Han, Kana and Hangul: letters without case, two columns wide.
constexpr bool is_common_east_asian(char32_t character) {
  return (character >= 0x4E00 && character <= 0x9FA5) ||
         (character >= 0x3041 && character <= 0x3096) ||
         (character >= 0x30A1 && character <= 0x30FA) ||
         (character >= 0xAC00 && character <= 0xD7A3);
}

}  // namespace offprint
