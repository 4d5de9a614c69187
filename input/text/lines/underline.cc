#include "input/text/lines/underline.h"

namespace offprint::text {

namespace {

constexpr std::string_view underline_characters = "=-~^\"";  // levels 2 to 6

}  // namespace

int underline_level(const Line& heading, const Line& below) {
  if (below.blank_before != 0 || below.width != heading.width) return 0;
  const std::size_t kind = underline_characters.find(below.text.front());
  if (kind == std::string_view::npos) return 0;
  if (below.text.find_first_not_of(below.text.front()) != std::string_view::npos) return 0;
  if (below.indent != heading.indent) return 0;
  return static_cast<int>(kind) + 2;
}

}  // namespace offprint::text
