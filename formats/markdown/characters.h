// Character classes that emphasis and escaping turn on (CommonMark 0.31.2 §2.1).
#pragma once

#include <string_view>

#include "converter/utf8/ascii.h"

namespace offprint::markdown_writer {

// `symbol`: Unicode category S outside ASCII, punctuation since CommonMark 0.31 and not before.
enum class CharacterClass { blank, punctuation, symbol, word };

// The class of the character at the start or end of `text`; blank for an empty text.
CharacterClass first_class(std::string_view text);
CharacterClass last_class(std::string_view text);

inline bool is_ascii_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

}  // namespace offprint::markdown_writer
