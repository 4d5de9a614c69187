// Captions of tables: a paragraph "Table: …" or ": …" right behind a table, or right before one.
#pragma once

#include "converter/model/node.h"
#include "converter/model/source.h"

namespace offprint::markdown {

// Moves captions in one sequence of blocks into their tables. `source` tells an escaped colon from
// a real one.
void attach_captions(Blocks& blocks, const Source& source);

}  // namespace offprint::markdown
