// Appending to sequences.
#pragma once

#include <algorithm>
#include <iterator>
#include <utility>

namespace offprint {

// Moves the blocks, inlines or rows of `more` to the end of `to`.
template <class Sequence>
void append(Sequence& to, Sequence more) {
  if (to.empty())
    to = std::move(more);
  else
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

}  // namespace offprint
