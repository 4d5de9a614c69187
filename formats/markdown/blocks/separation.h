// Which blocks may follow each other without a blank line between them (in tight lists).
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown_writer {

// True when `second`, written on the line after `first`, neither continues it nor is continued into
// it. Where it is not, a blank line must stand between them, whatever the list is.
bool may_adjoin(const Block& first, const Block& second);

// What is written behind > on each line.
bool is_quote(const Block& block);

// The quote that a list or definition ends with; null where it ends with something else.
const Block* quote_at_end(const Block& block);

// Whether `block` begins even on the line after a paragraph's.
bool interrupts_paragraph(const Block& block);

}  // namespace offprint::markdown_writer
