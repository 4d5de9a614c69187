// Builds lists and quotations from units.
#pragma once

#include "converter/diagnostics.h"
#include "converter/model/node.h"
#include "input/text/survey/context.h"

namespace offprint::text {

// Units [begin, end).
struct UnitRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Builds lists that are nested by indent. A list ends if the kind of marker changes or if a number
// does not follow the one before, so that every number is written as it was. A unit without a
// marker is a bullet item if it is on the level of an item, and a further paragraph of the item
// above if it is indented like the words of that.
Blocks build_lists(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics);

// Builds a quotation, nested by its ">" markers, with the lists inside.
Block build_quote(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics);

}  // namespace offprint::text
