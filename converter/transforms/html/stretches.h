// Finds the stretches of a sequence that need the parser; most of a document is not HTML.
#pragma once

#include <algorithm>

#include "converter/transforms/html/tree.h"

namespace offprint {

// The number of nodes that cost as much to pass on as one parse.
inline constexpr std::size_t nodes_worth_a_parse = 8;
inline bool is_node(const HtmlItem& item) {
  return std::holds_alternative<Inline*>(item.thing) ||
         std::holds_alternative<Block*>(item.thing) || std::holds_alternative<Section*>(item.thing);
}

// Returns whether only nodes outside of any element follow, and enough of them to skip the parser.
inline bool begins_quiet_run(const HtmlItems& items, std::size_t at) {
  const std::size_t end = std::min(items.size(), at + nodes_worth_a_parse);
  return std::all_of(items.begin() + static_cast<std::ptrdiff_t>(at),
                     items.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const HtmlItem& item) { return is_node(item) && !item.inside; });
}

// Calls `node` for each item that needs no parser, and `markup` with the tree of each stretch that
// does.
template <class OnNode, class OnMarkup>
void each_stretch(HtmlItems& items, OnNode node, OnMarkup markup) {
  for (std::size_t at = 0; at < items.size();) {
    if (is_node(items[at])) {
      node(items[at++]);
      continue;
    }
    const std::size_t begin = at;
    bool is_written = false;
    for (; at < items.size() && !begins_quiet_run(items, at); ++at)
      is_written = is_written || !items[at].left_out;
    if (is_written) markup(HtmlTree(items, begin, at));
  }
}

}  // namespace offprint
