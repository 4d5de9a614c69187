// Links that cmark made of <https://example.org> and <name@example.org>: extensions do not
// act on their text.
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown {

bool is_autolink(const Inline& node);

}  // namespace offprint::markdown
