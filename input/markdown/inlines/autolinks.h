// Links that cmark made of <https://example.org> and <name@example.org>: their text is no text that
// extensions act on.
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown {

bool is_autolink(const Inline& node);

}  // namespace offprint::markdown
