#include "formats/markdown/characters.h"

#include <utf8proc.h>

#include "formats/lines/display_width.h"

namespace offprint::markdown_writer {

namespace {

CharacterClass class_of(std::int32_t c) {
  if (c < 0x80) {
    if (is_ascii_blank(static_cast<char>(c))) return CharacterClass::blank;
    return is_ascii_punctuation(static_cast<char>(c)) ? CharacterClass::punctuation
                                                      : CharacterClass::word;
  }
  switch (utf8proc_category(c)) {
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
    case UTF8PROC_CATEGORY_SO: return CharacterClass::symbol;
    case UTF8PROC_CATEGORY_ZS: return CharacterClass::blank;
    default: return CharacterClass::word;
  }
}

}  // namespace

CharacterClass first_class(std::string_view text) {
  return text.empty() ? CharacterClass::blank : class_of(first_code_point(text).value);
}

CharacterClass last_class(std::string_view text) {
  return text.empty() ? CharacterClass::blank : class_of(last_code_point(text).value);
}

}  // namespace offprint::markdown_writer
