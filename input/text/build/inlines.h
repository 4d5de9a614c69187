// The words of a unit as inlines: text, and links where an address stands bare.
#pragma once

#include "converter/model/node.h"
#include "input/text/lines/page_units.h"

namespace offprint::text {

// The words of unit `i` without its list marker. Where wrapping broke its lines they are joined by
// a blank, East Asian ones directly: the width they were wrapped at means nothing. Each line's text
// is a run of its own, so that it knows where it stands.
Inlines read_inlines(const PageUnits& page, std::size_t i);

// `text` with web and e-mail addresses as links. `span` is where `text` begins.
Inlines link_addresses(std::string_view text, SourceSpan span);

}  // namespace offprint::text
