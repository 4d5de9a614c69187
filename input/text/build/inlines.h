// Makes inlines of the words of a unit. Web and e-mail addresses become links.
#pragma once

#include "converter/model/node.h"
#include "input/text/lines/page_units.h"

namespace offprint::text {

// Returns all words of unit `i`, with the number or bullet at their start. Lines that were wrapped
// are joined with a blank, East Asian ones without. Each line becomes a text run of its own, so
// that its span is right.
Inlines read_inlines(const PageUnits& page, std::size_t i);

// Returns the words of unit `i` without its list marker, for an item of a list that writes the
// marker again.
Inlines read_item_inlines(const PageUnits& page, std::size_t i);

// Returns the text with its addresses as links. `text` begins at the start of `span`.
Inlines link_addresses(std::string_view text, SourceSpan span);

}  // namespace offprint::text
