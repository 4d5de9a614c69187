#include "formats/markdown/entity.h"

#include <algorithm>

#include "converter/utf8/ascii.h"
#include "formats/markdown/characters.h"

namespace offprint::markdown_writer {

namespace {

// `prefix` + as many characters as `accept` takes + a semicolon.
template <class Accept>
std::size_t reference_length(std::string_view text, std::size_t prefix, Accept accept) {
  const auto end =
      std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(prefix), text.end(), accept);
  const auto length = static_cast<std::size_t>(end - text.begin());
  return length > prefix && end != text.end() && *end == ';' ? length + 1 : 0;
}

}  // namespace

std::size_t entity_length(std::string_view text) {
  if (text.size() < 4 || text[0] != '&') return 0;
  if (is_ascii_letter(text[1])) {
    const std::size_t length = reference_length(text, 1, is_ascii_alphanumeric);
    return length > 3 ? length : 0;  // no name is one letter
  }
  if (text[1] != '#') return 0;
  if (text[2] == 'x' || text[2] == 'X') return reference_length(text, 3, is_ascii_hex_digit);
  return reference_length(text, 2, is_ascii_digit);
}

std::string numeric_entity(std::int32_t code_point) {
  return "&#" + std::to_string(code_point) + ';';
}

}  // namespace offprint::markdown_writer
