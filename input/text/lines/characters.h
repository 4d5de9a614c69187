// Blanks, and the character functions of all rooms. All text is valid UTF-8 (input/decode.h).
#pragma once

#include <string_view>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/display_width.h"
#include "converter/utf8/east_asian.h"

namespace offprint::text {

// Returns whether the character is a space of any kind that can be at the edge of a line:
// also no-break, ideographic and zero-width spaces.
inline bool is_blank(char32_t character) {
  if (character < 0xA0) return character == U' ' || (character >= 0x09 && character <= 0x0D);
  return character == 0xA0 || (character >= 0x2000 && character <= 0x200B) || character == 0x202F ||
         character == 0x205F || character == 0x3000;
}

// Returns `text` without the blanks at both ends.
std::string_view trim(std::string_view text);

}  // namespace offprint::text
