// Character classes that emphasis and escaping turn on (CommonMark 0.31.2 §2.1).
#pragma once

#include <string_view>

namespace offprint {

// `symbol`: Unicode category S outside ASCII, punctuation since CommonMark 0.31 and not before.
enum class CharacterClass { blank, punctuation, symbol, word };

// The class of the character at the start or end of `text`; blank for an empty text.
CharacterClass first_class(std::string_view text);
CharacterClass last_class(std::string_view text);

bool is_ascii_punctuation(char c);
bool is_ascii_letter(char c);
bool is_ascii_digit(char c);
inline bool is_ascii_word(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }
bool is_ascii_blank(char c);  // space, tab, line feed, form feed, carriage return, vertical tab

}  // namespace offprint
