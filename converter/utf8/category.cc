#include "converter/utf8/category.h"

#include <utf8proc.h>

#include "converter/utf8/common_letters.h"

namespace offprint {

namespace {

utf8proc_category_t category_of(char32_t character) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

// Returns whether the category lies between two others, in utf8proc's order: L*, M*, N*, P*, S*,
// Z*, C*.
bool is_between(char32_t character, utf8proc_category_t first, utf8proc_category_t last) {
  const utf8proc_category_t category = category_of(character);
  return first <= category && category <= last;
}

}  // namespace

bool is_wide_letter(char32_t character) {
  if (is_common_cyrillic(character) || is_common_east_asian(character)) return true;
  return is_between(character, UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LO);
}

bool is_wide_upper(char32_t character) {
  if (is_common_cyrillic(character)) return character < first_small_cyrillic;
  if (is_common_east_asian(character)) return false;
  return category_of(character) == UTF8PROC_CATEGORY_LU;
}

bool is_wide_lower(char32_t character) {
  if (is_common_cyrillic(character)) return character >= first_small_cyrillic;
  if (is_common_east_asian(character)) return false;
  return category_of(character) == UTF8PROC_CATEGORY_LL;
}

char32_t wide_to_lower(char32_t character) {
  if (is_common_cyrillic(character)) {
    if (character >= first_small_cyrillic) return character;
    return character + (character < 0x410 ? 0x50 : 0x20);
  }
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

bool is_mark(char32_t character) {
  return is_between(character, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME);
}
bool is_decimal_digit(char32_t character) { return category_of(character) == UTF8PROC_CATEGORY_ND; }
bool is_number(char32_t character) {
  return is_between(character, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NO);
}
bool is_punctuation(char32_t character) {
  return is_between(character, UTF8PROC_CATEGORY_PC, UTF8PROC_CATEGORY_PO);
}
bool is_symbol(char32_t character) {
  return is_between(character, UTF8PROC_CATEGORY_SM, UTF8PROC_CATEGORY_SO);
}
bool is_space_separator(char32_t character) {
  return category_of(character) == UTF8PROC_CATEGORY_ZS;
}
bool is_control(char32_t character) { return category_of(character) == UTF8PROC_CATEGORY_CC; }
bool is_opening(char32_t character) {
  const utf8proc_category_t category = category_of(character);
  return category == UTF8PROC_CATEGORY_PS || category == UTF8PROC_CATEGORY_PI;
}
bool is_closing(char32_t character) {
  const utf8proc_category_t category = category_of(character);
  return category == UTF8PROC_CATEGORY_PE || category == UTF8PROC_CATEGORY_PF;
}
bool is_nonspacing_mark(char32_t character) {
  return category_of(character) == UTF8PROC_CATEGORY_MN;
}
bool is_invisible(char32_t character) {
  return is_between(character, UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_CF);
}

}  // namespace offprint
