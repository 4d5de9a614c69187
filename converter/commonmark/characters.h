// Character classes that Markdown turns on (CommonMark 0.30 §2.1), as cmark 0.30 has them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace offprint::markdown {

enum class CharacterClass { blank, punctuation, word };

struct CodePoint {
  char32_t value = 0;  // U+FFFD for a byte that is not UTF-8
  std::size_t bytes = 1;
};
// The first and the last code point of `text`, which must not be empty.
CodePoint first_code_point(std::string_view text);
CodePoint last_code_point(std::string_view text);
std::string encode(char32_t code_point);

// Unicode category Zs and ASCII blanks; ASCII punctuation and the categories P*.
CharacterClass class_of(char32_t code_point);
// Of the character at the start or end of `text`; blank for an empty text.
CharacterClass first_class(std::string_view text);
CharacterClass last_class(std::string_view text);

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

}  // namespace offprint::markdown
