// The text of nodes without markup, for titles, alternative text, ids and searching.
#pragma once

#include "converter/model/node.h"

namespace offprint {

// Returns the text of the inlines. A line end becomes a space, an image its alternative text, and
// math its TeX. Note references and raw markup give nothing.
Text plain_text(const Inlines& inlines);
// Joins the texts of the blocks by one space.
Text plain_text(const Blocks& blocks);

// Returns `text` with one space for each run of blanks, and none at either end.
Text collapse_blanks(std::string_view text);

}  // namespace offprint
