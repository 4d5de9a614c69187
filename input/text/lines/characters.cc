#include "input/text/lines/characters.h"

namespace offprint::text {

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    std::size_t behind = 0;
    if (!is_blank(next_character(text, behind))) break;
    text.remove_prefix(behind);
  }
  while (!text.empty() && is_blank(character_before(text, text.size()))) {
    do text.remove_suffix(1);
    while (!text.empty() && is_continuation_byte(text.data()[text.size()]));
  }
  return text;
}

}  // namespace offprint::text
