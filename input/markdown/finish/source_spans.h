// The places of nodes in the source, if cmark read a rewritten text.
#pragma once

#include "converter/model/node.h"
#include "input/markdown/placeholders/rewriting.h"

namespace offprint::markdown {

// Replaces every span in `blocks`: places in the text of `rewriting`.
void map_to_source(Blocks& blocks, const Rewriting& rewriting);

// Gives every node in `blocks` the same span: that of the string which they were read from.
void place_all(Blocks& blocks, SourceSpan span);

}  // namespace offprint::markdown
