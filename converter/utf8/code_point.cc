#include "converter/utf8/code_point.h"

#include <utf8proc.h>

namespace offprint {

namespace {

constexpr CodePoint malformed{replacement_character, 1};

// Reads a character of any length, even if the end of the text cuts it off.
char32_t next_by_bytes(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position++]);
  char32_t character = lead >= 0xF0 ? lead & 0x07U : lead >= 0xE0 ? lead & 0x0FU : lead & 0x1FU;
  while (position < text.size() && is_continuation_byte(text[position]))
    character = (character << 6) | (static_cast<unsigned char>(text[position++]) & 0x3FU);
  return character;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  utf8proc_int32_t value = 0;
  const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (bytes <= 0) return malformed;
  return {static_cast<char32_t>(value), static_cast<std::size_t>(bytes)};
}

CodePoint last_code_point(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && is_continuation_byte(text[start])) --start;
  const CodePoint last = first_code_point(text.substr(start));
  return start + last.bytes == text.size() ? last : malformed;
}

void append_utf8(std::string& out, char32_t code_point) {
  if (code_point < 0x80) return out.push_back(static_cast<char>(code_point));
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string encode_utf8(char32_t code_point) {
  std::string out;
  append_utf8(out, code_point);
  return out;
}

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
  while (start > 0 && is_continuation_byte(text[start])) --start;
  return next_character(text, start);
}

}  // namespace offprint
