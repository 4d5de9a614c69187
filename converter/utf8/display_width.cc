#include "converter/utf8/display_width.h"

#include <algorithm>
#include <utf8proc.h>

#include "converter/utf8/ascii_run.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/common_letters.h"

namespace offprint {

std::size_t wide_display_width(char32_t character) {
  if (is_common_cyrillic(character)) return 1;
  if (is_common_east_asian(character)) return 2;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(character));
  return static_cast<std::size_t>(std::max(0, width));
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
    width += display_width(c.value);
  }
}

}  // namespace offprint
