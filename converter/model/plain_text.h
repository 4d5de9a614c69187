// The text of nodes without any markup: for titles, alternative text, ids and searching.
#pragma once

#include "converter/model/node.h"

namespace offprint {

// Line ends become one space, images their alternative text, math its TeX; note references and raw
// markup give nothing.
Text plain_text(const Inlines& inlines);
// Blocks are joined by one space.
Text plain_text(const Blocks& blocks);

// `text` with every run of blanks made one space, none at either end.
Text collapse_blanks(std::string_view text);

}  // namespace offprint
