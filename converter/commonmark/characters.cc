#include "converter/commonmark/characters.h"

#include <utf8proc.h>

namespace offprint::markdown {

CodePoint first_code_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  utf8proc_int32_t value = 0;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (bytes <= 0) return {0xFFFD, 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(bytes)};
}

CodePoint last_code_point(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 &&
         (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
    --start;
  return first_code_point(text.substr(start));
}

std::string encode(char32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
  return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

CharacterClass class_of(char32_t code_point, Symbols symbols) {
  if (code_point < 0x80) {
    const char c = static_cast<char>(code_point);
    if (is_ascii_blank(c) && c != '\v') return CharacterClass::blank;
    return is_ascii_punctuation(c) ? CharacterClass::punctuation : CharacterClass::word;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return CharacterClass::punctuation;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
      return symbols == Symbols::are_punctuation ? CharacterClass::punctuation
                                                 : CharacterClass::word;
    case UTF8PROC_CATEGORY_ZS: return CharacterClass::blank;
    default: return CharacterClass::word;
  }
}

CharacterClass first_class(std::string_view text, Symbols symbols) {
  return text.empty() ? CharacterClass::blank : class_of(first_code_point(text).value, symbols);
}

CharacterClass last_class(std::string_view text, Symbols symbols) {
  return text.empty() ? CharacterClass::blank : class_of(last_code_point(text).value, symbols);
}

}  // namespace offprint::markdown
