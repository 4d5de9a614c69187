// Characters of Chinese and Japanese, between which a line may be broken without a blank.
#pragma once

namespace offprint {

// Returns whether the character is Han, Kana, Bopomofo, Yi, their punctuation or a fullwidth form.
// Hangul is not: Korean separates words by blanks. The ideographic space is a blank.
constexpr bool is_east_asian(char32_t character) {
  if (character < 0x2E80) return false;
  return (character <= 0xA4CF && character != 0x3000) ||
         (character >= 0xF900 && character <= 0xFAFF) ||
         (character >= 0xFE30 && character <= 0xFE4F) ||
         (character >= 0xFF00 && character <= 0xFFEF) ||
         (character >= 0x20000 && character <= 0x3FFFF);
}

}  // namespace offprint
