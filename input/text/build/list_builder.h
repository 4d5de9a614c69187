// Lists and quotations from the units that make them.
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

// Lists nest by indent. A list ends where the kind of marker changes or a number does not follow
// the one before, so that every number comes out as it was. Units without a marker are bullet items
// where they stand on an item's level, further paragraphs of an item where they are indented like
// it.
Blocks build_lists(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics);

// Quotations nest by their ">" markers; lists inside are lists.
Block build_quote(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics);

}  // namespace offprint::text
