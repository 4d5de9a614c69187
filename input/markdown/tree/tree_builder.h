// cmark's tree as blocks of the model.
//
// Flat: headings are Heading blocks, sections come later (sections.h). No deeper than the model
// allows: what cmark nests deeper moves up, with one diagnostic. Never recursive, so that no tree
// can overflow the stack.
#pragma once

#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/node.h"
#include "input/markdown/tree/cmark_tree.h"

namespace offprint::markdown {

// Spans are places in `text`, which is what `tree` was parsed from.
Blocks build_blocks(const CmarkTree& tree, std::string_view text, std::uint32_t file,
                    Diagnostics& diagnostics);

}  // namespace offprint::markdown
