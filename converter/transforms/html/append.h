// One sequence behind another.
#pragma once

#include <algorithm>
#include <iterator>

namespace offprint {

// Moves what `more` holds (blocks, inlines, rows) to the end of `to`.
template <class Sequence>
void append(Sequence& to, Sequence more) {
  std::move(more.begin(), more.end(), std::back_inserter(to));
}

}  // namespace offprint
