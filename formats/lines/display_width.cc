#include "formats/lines/display_width.h"

#include <utf8proc.h>

#include "converter/utf8/ascii_run.h"

namespace offprint {

namespace {

constexpr CodePoint broken{0xFFFD, 1};

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

CodePoint first_code_point(std::string_view text) {
  if (static_cast<unsigned char>(text.front()) < 0x80) return {text.front(), 1};
  utf8proc_int32_t value = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t length =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (length <= 0) return broken;
  return {value, static_cast<std::size_t>(length)};
}

CodePoint last_code_point(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && is_continuation(text[start])) --start;
  const CodePoint last = first_code_point(text.substr(start));
  return start + last.bytes == text.size() ? last : broken;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (true) {
    const std::size_t plain = printable_run_end(text, 0);
    width += plain;
    text.remove_prefix(plain);
    if (text.empty()) return width;
    const CodePoint c = first_code_point(text);
    text.remove_prefix(c.bytes);
    width += static_cast<std::size_t>(utf8proc_charwidth(c.value));
  }
}

}  // namespace offprint
