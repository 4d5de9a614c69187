// Raw nodes of format "docbook": markup from the author's hand.
#pragma once

#include <optional>
#include <string>

#include "converter/model/node.h"

namespace offprint::docbook_writer {

// The node's markup, ready to stand in the output; nothing when its format is not DocBook or when
// it is not well-formed: tags that do not match, unknown entities or namespace prefixes, a document
// type. Whether the schema allows it is the author's matter. Comments are left out.
std::optional<std::string> docbook_markup(const RawInline& raw);
// Also returns nothing if there is text outside the elements, or no element at all.
std::optional<std::string> docbook_markup(const RawBlock& raw);

}  // namespace offprint::docbook_writer
