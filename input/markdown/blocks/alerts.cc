#include "input/markdown/blocks/alerts.h"

#include "converter/model/names.h"
#include "converter/utf8/ascii.h"
#include "input/markdown/blocks/block_starts.h"

namespace offprint::markdown {

std::optional<AdmonitionKind> alert_kind(std::string_view line) {
  if (!line.starts_with("[!")) return {};
  const std::size_t end = line.find(']');
  if (end == line.npos || !is_blank_text(line.substr(end + 1))) return {};
  return value_named<AdmonitionKind>(ascii_lower(line.substr(2, end - 2)));
}

}  // namespace offprint::markdown
