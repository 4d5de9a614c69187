#include "input/text/header/window_title.h"

#include <array>

#include "input/text/lines/characters.h"

namespace offprint::text {

std::string_view beside_title(std::string_view line, std::string_view title) {
  constexpr std::array<std::string_view, 9> bars = {"|", "–", "—", "-", "·", "»", "«", "：", "｜"};
  std::string_view rest;
  if (line.starts_with(title))
    rest = trim(line.substr(title.size()));
  else if (line.ends_with(title))
    rest = trim(line.substr(0, line.size() - title.size()));
  for (const std::string_view bar : bars) {
    if (rest.starts_with(bar)) return trim(rest.substr(bar.size()));
    if (rest.ends_with(bar)) return trim(rest.substr(0, rest.size() - bar.size()));
  }
  return {};
}

}  // namespace offprint::text
