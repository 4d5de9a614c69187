// The characters that XML can hold.
#pragma once

namespace offprint {

// Returns whether XML allows the character (XML 1.0 §2.2).
constexpr bool is_xml_character(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF;
}

}  // namespace offprint
