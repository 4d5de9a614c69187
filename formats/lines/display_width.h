// How many columns text takes in a terminal or an editor with a fixed-width font.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offprint {

struct CodePoint {
  std::int32_t value = 0;  // U+FFFD for a byte that is not UTF-8
  std::size_t bytes = 1;
};

// The first code point of `text`, which must not be empty.
CodePoint first_code_point(std::string_view text);
// The last code point of `text`, which must not be empty.
CodePoint last_code_point(std::string_view text);

// Display columns: 2 for East Asian wide and fullwidth characters, 0 for combining marks and
// control characters (Unicode Standard Annex 11, as utf8proc has it).
std::size_t display_width(std::string_view text);

}  // namespace offprint
