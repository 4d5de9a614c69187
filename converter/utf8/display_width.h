// The columns that text takes in a terminal or an editor with a fixed-width font.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint {

// display_width() for a character outside printable ASCII.
std::size_t wide_display_width(char32_t character);

// Returns the columns of a character: 2 for East Asian wide and fullwidth characters, 0 for
// combining marks and control characters (Unicode Standard Annex 11, as utf8proc reads it).
inline std::size_t display_width(char32_t character) {
  return character >= 0x20 && character < 0x7F ? 1 : wide_display_width(character);
}

// Returns the columns of all characters of `text`, which may be malformed.
std::size_t display_width(std::string_view text);

}  // namespace offprint
