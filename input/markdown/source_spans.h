// Spans of rewritten text as spans of the source.
#pragma once

#include "converter/model/node.h"
#include "input/markdown/rewriting.h"

namespace offprint::markdown {

// Replaces every span in `blocks`, which are places in the text of `rewriting`. `lines_before` stand
// before the source in its file.
void map_to_source(Blocks& blocks, const Rewriting& rewriting, std::uint32_t lines_before);

}  // namespace offprint::markdown
