// Figures: an image with a title, alone in its paragraph. The title becomes the caption.
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown {

// Makes figures of such paragraphs in one sequence of blocks.
void make_figures(Blocks& blocks);

}  // namespace offprint::markdown
