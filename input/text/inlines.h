// The words of a unit as inlines: text, and links where an address stands bare.
#pragma once

#include "converter/model/node.h"
#include "input/text/page.h"

namespace offprint::article {

// The words of unit `i` without its list mark, line by line: lines that wrapping broke are joined
// by a soft break, East Asian ones directly.
Inlines read_inlines(const Page& page, std::size_t i);

// `text` with web and e-mail addresses as links. `span` is where `text` begins.
Inlines link_addresses(std::string_view text, SourceSpan span);

}  // namespace offprint::article
