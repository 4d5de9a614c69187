#include "input/text/lines/characters.h"

#include <algorithm>
#include <utf8proc.h>

#include "converter/utf8/ascii_run.h"

namespace offprint::text {

namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The commonest letters of other scripts, recognised without the tables of Unicode: Ѐ to џ, and
// Han, Kana and Hangul, which have no case and are two columns wide. A test compares the results.
constexpr char32_t first_small_cyrillic = 0x430;
bool is_cyrillic(char32_t character) { return character >= 0x400 && character < 0x460; }
bool is_east_asian_letter(char32_t character) {
  return (character >= 0x4E00 && character <= 0x9FA5) ||
         (character >= 0x3041 && character <= 0x3096) ||
         (character >= 0x30A1 && character <= 0x30FA) ||
         (character >= 0xAC00 && character <= 0xD7A3);
}

bool has_category(char32_t character, utf8proc_category_t category) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character)) == category;
}

// Reads a character of any length, even if the end of the text cuts it off.
char32_t next_by_bytes(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position++]);
  char32_t character = lead >= 0xF0 ? lead & 0x07U : lead >= 0xE0 ? lead & 0x0FU : lead & 0x1FU;
  while (position < text.size() && is_continuation(text[position]))
    character = (character << 6) | (static_cast<unsigned char>(text[position++]) & 0x3FU);
  return character;
}

}  // namespace

char32_t next_wide_character(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  const auto low_bits = [&](std::size_t i) {
    return static_cast<unsigned char>(text[position + i]) & 0x3FU;
  };
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 4 || position + length > text.size()) return next_by_bytes(text, position);
  const char32_t character = length == 2 ? (lead & 0x1FU) << 6U | low_bits(1)
                                         : (lead & 0x0FU) << 12U | low_bits(1) << 6U | low_bits(2);
  position += length;
  return character;
}

char32_t character_before(std::string_view text, std::size_t end) {
  std::size_t start = end - 1;
  while (start > 0 && is_continuation(text[start])) --start;
  return next_character(text, start);
}

bool is_wide_letter(char32_t character) {
  if (is_cyrillic(character) || is_east_asian_letter(character)) return true;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_wide_upper(char32_t character) {
  if (is_cyrillic(character)) return character < first_small_cyrillic;
  if (is_east_asian_letter(character)) return false;
  return has_category(character, UTF8PROC_CATEGORY_LU);
}
bool is_wide_lower(char32_t character) {
  if (is_cyrillic(character)) return character >= first_small_cyrillic;
  if (is_east_asian_letter(character)) return false;
  return has_category(character, UTF8PROC_CATEGORY_LL);
}

char32_t wide_to_lower(char32_t character) {
  if (is_cyrillic(character)) {
    if (character >= first_small_cyrillic) return character;
    return character + (character < 0x410 ? 0x50 : 0x20);
  }
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

std::uint32_t wide_display_width(char32_t character) {
  if (is_cyrillic(character)) return 1;
  if (is_east_asian_letter(character)) return 2;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(character));
  return static_cast<std::uint32_t>(std::max(0, width));
}

std::uint32_t display_width(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t start = position;
    position = printable_run_end(text, position);
    width += static_cast<std::uint32_t>(position - start);
    if (position < text.size()) width += display_width(next_character(text, position));
  }
  return width;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    std::size_t behind = 0;
    if (!is_blank(next_character(text, behind))) break;
    text.remove_prefix(behind);
  }
  while (!text.empty() && is_blank(character_before(text, text.size()))) {
    do text.remove_suffix(1);
    while (!text.empty() && is_continuation(text.data()[text.size()]));
  }
  return text;
}

}  // namespace offprint::text
