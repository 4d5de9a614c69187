// Typographic punctuation in the place of what a keyboard has: quotation marks of the
// language, an apostrophe, -- and --- as dashes, ... as an ellipsis.
#pragma once

#include <string_view>

#include "converter/model/node.h"
#include "input/markdown/placeholders/placeholders.h"

namespace offprint::markdown {

// In the text of a whole paragraph, heading or cell whose placeholders are still in it. Quotes pair
// across the markup inside. `language` is a BCP 47 tag or empty.
void set_smart_punctuation(Inlines& inlines, const Placeholders& placeholders,
                           std::string_view language);

}  // namespace offprint::markdown
