#include "input/text/characters.h"

#include <algorithm>
#include <utf8proc.h>

#include "converter/ascii_run.h"

namespace offprint::article {

namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool has_category(char32_t character, utf8proc_category_t category) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character)) == category;
}

}  // namespace

char32_t next_wide_character(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position++]);
  char32_t character = lead >= 0xF0 ? lead & 0x07U : lead >= 0xE0 ? lead & 0x0FU : lead & 0x1FU;
  while (position < text.size() && is_continuation(text[position]))
    character = (character << 6) | (static_cast<unsigned char>(text[position++]) & 0x3FU);
  return character;
}

char32_t character_before(std::string_view text, std::size_t end) {
  std::size_t start = end - 1;
  while (start > 0 && is_continuation(text[start])) --start;
  return next_character(text, start);
}

bool is_wide_letter(char32_t character) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_wide_upper(char32_t character) { return has_category(character, UTF8PROC_CATEGORY_LU); }
bool is_wide_lower(char32_t character) { return has_category(character, UTF8PROC_CATEGORY_LL); }

char32_t wide_to_lower(char32_t character) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

std::uint32_t wide_display_width(char32_t character) {
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

}  // namespace offprint::article
