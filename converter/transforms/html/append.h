// One sequence behind another.
#pragma once

#include <algorithm>
#include <iterator>
#include <utility>

namespace offprint {

// Moves what `more` holds (blocks, inlines, rows) to the end of `to`.
template <class Sequence>
void append(Sequence& to, Sequence more) {
  if (to.empty())
    to = std::move(more);
  else
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

}  // namespace offprint
