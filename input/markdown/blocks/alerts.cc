#include "input/markdown/blocks/alerts.h"

#include <algorithm>

#include "input/markdown/blocks/block_starts.h"

namespace offprint::markdown {

namespace {

struct AlertName {
  std::string_view name;
  AdmonitionKind kind;
};
constexpr AlertName names[] = {{"NOTE", AdmonitionKind::note},
                               {"TIP", AdmonitionKind::tip},
                               {"IMPORTANT", AdmonitionKind::important},
                               {"CAUTION", AdmonitionKind::caution},
                               {"WARNING", AdmonitionKind::warning}};

bool equals_ignoring_case(std::string_view a, std::string_view upper) {
  const auto same = [](char x, char y) {
    return (x >= 'a' && x <= 'z' ? static_cast<char>(x - 'a' + 'A') : x) == y;
  };
  return a.size() == upper.size() && std::equal(a.begin(), a.end(), upper.begin(), same);
}

}  // namespace

std::optional<AdmonitionKind> alert_kind(std::string_view line) {
  if (!line.starts_with("[!")) return {};
  const std::size_t end = line.find(']');
  if (end == line.npos || !is_blank_text(line.substr(end + 1))) return {};
  for (const AlertName& row : names)
    if (equals_ignoring_case(line.substr(2, end - 2), row.name)) return row.kind;
  return {};
}

}  // namespace offprint::markdown
