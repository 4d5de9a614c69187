// Alerts: quotes that begin with a line [!NOTE], as GitHub reads them.
#pragma once

#include <optional>
#include <string_view>

#include "converter/model/node.h"

namespace offprint::markdown {

// The kind that the marker at the start of `line` names, in any case; nothing when the line is not
// such a marker alone.
std::optional<AdmonitionKind> alert_kind(std::string_view line);

}  // namespace offprint::markdown
