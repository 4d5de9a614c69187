// Mail addresses that stand bare in the text, as cmark-gfm finds them (GFM 0.29 §6.9), with mailto:
// and xmpp: before them.
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown {

// Adds `text` to `inlines`, with addresses as links.
void add_linked_text(Inlines& inlines, std::string_view text, SourceSpan span);

// Adds text; to the last text run where there is one.
void add_text(Inlines& inlines, std::string_view text, SourceSpan span);

}  // namespace offprint::markdown
