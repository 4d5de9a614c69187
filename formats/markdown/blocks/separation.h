// Which blocks may follow each other without a blank line between them (in tight lists).
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown_writer {

// True when `second`, written on the line after `first`, neither continues it nor is continued into
// it. Where it is not, a blank line must stand between them, whatever the list is.
bool may_adjoin(const Block& first, const Block& second);

// Returns whether the block is written behind > on each line.
bool is_quote(const Block& block);

// Returns the quote that a list or definition ends with, or null.
const Block* quote_at_end(const Block& block);

// Returns whether `block` begins even on the line after a paragraph's.
bool interrupts_paragraph(const Block& block);

}  // namespace offprint::markdown_writer
