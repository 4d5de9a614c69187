#include "converter/commonmark/characters.h"

#include "converter/utf8/category.h"

namespace offprint::markdown {

CharacterClass class_of(char32_t code_point, Symbols symbols) {
  if (code_point < 0x80) {
    const char c = static_cast<char>(code_point);
    if (is_ascii_blank(c) && c != '\v') return CharacterClass::blank;
    return is_ascii_punctuation(c) ? CharacterClass::punctuation : CharacterClass::word;
  }
  if (is_letter(code_point)) return CharacterClass::word;
  if (is_punctuation(code_point)) return CharacterClass::punctuation;
  if (is_space_separator(code_point)) return CharacterClass::blank;
  const bool symbol = symbols == Symbols::are_punctuation && is_symbol(code_point);
  return symbol ? CharacterClass::punctuation : CharacterClass::word;
}

CharacterClass first_class(std::string_view text, Symbols symbols) {
  return text.empty() ? CharacterClass::blank : class_of(first_code_point(text).value, symbols);
}

CharacterClass last_class(std::string_view text, Symbols symbols) {
  return text.empty() ? CharacterClass::blank : class_of(last_code_point(text).value, symbols);
}

}  // namespace offprint::markdown
