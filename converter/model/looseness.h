// What a blank line in a list can part (CommonMark 0.31.2 §5.3). A list in which there is nothing
// of the kind is read as tight, whatever made its parser call it loose: a link definition that is
// no block, a line that only looks blank, a note that is taken out.
#pragma once

#include "converter/model/node.h"

namespace offprint {

// Neither two items nor two blocks of an item have a blank line between them that counts.
bool cannot_be_loose(const ListItems& items);

// Without a blank line between them two blocks of an item or definition would be one, whatever
// their parser saw there: a note that is taken out, a fence that is text. Raw markup is not looked
// into.
bool flows_together(const Blocks& blocks);

// What the last item of a list holds, or its last definition; null where there is none, and for
// other blocks. Owned by the block.
const Blocks* last_blocks(const Block& block);

// Whether a line of text behind the block would go on with a paragraph at its end: one of its own,
// or that of an item or definition (CommonMark 0.31.2 §5.1, laziness).
bool ends_in_paragraph(const Block& block);

// Whether the second list would be taken for items of the first: they have the same delimiter.
// Bullets can change instead.
bool would_merge(const Block& first, const Block& second);

// Whether text takes several lines however wide they are: it holds a line break, or raw markup of
// several lines.
bool breaks_lines(const Inlines& text);

// Whether a heading is written over an underline: the only form that can hold a line break.
bool must_be_underlined(int level, const Inlines& title);

// The blocks of one item or definition. cmark does not count a blank line behind a thematic break.
bool parts_nothing(const Blocks& blocks);

}  // namespace offprint
