// Rules about blank lines between blocks, which make a list loose (CommonMark 0.31.2 §5.3) and keep
// paragraphs apart. Readers and writers of Markdown share them.
//
// A parser may call a list loose because of a link definition, which is not a block, a line that
// only looks blank, or a note that was taken out. If no blank line counts in the list, it is read
// as tight.
#pragma once

#include "converter/model/node.h"

namespace offprint {

// Returns whether no blank line between two items, or between two blocks of an item, can count.
bool cannot_be_loose(const ListItems& items);

// Returns whether two neighbours among the blocks of an item or definition would become one block
// if no blank line were written between them. Does not look into raw markup.
bool flows_together(const Blocks& blocks);

// Returns the blocks of the last item of a list, or of the last definition; null if there is none,
// and for other blocks. The block owns them.
const Blocks* last_blocks(const Block& block);

// Returns whether the block ends in a paragraph that a line of text after it would continue: the
// block itself, or the last paragraph of an item or definition (lazy continuation, CommonMark
// 0.31.2 §5.1).
bool ends_in_paragraph(const Block& block);

// Returns whether Markdown would read the second list as more items of the first: both are numbered
// with the same delimiter. Bullet lists can use another bullet instead.
bool would_merge(const Block& first, const Block& second);

// Returns whether the text takes several lines at any width: it holds a line break, or raw markup
// of several lines.
bool breaks_lines(const Inlines& text);

// Returns whether a heading must be written with an underline, the only form that can hold a line
// break.
bool must_be_underlined(int level, const Inlines& title);

// Returns whether no blank line between the blocks of an item or definition counts. cmark does not
// count one after a thematic break.
bool parts_nothing(const Blocks& blocks);

}  // namespace offprint
