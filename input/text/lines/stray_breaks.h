// Finds line breaks in the middle of a sentence in a text that was not wrapped as a whole. Quoted
// mail and the source of a page may have been broken by hand.
#pragma once

#include <span>
#include <vector>

#include "input/text/lines/line.h"

namespace offprint::text {

// Returns for each line whether the break above it is such a break: a long line ends in the middle
// of a sentence, the next one continues in lower case or after a function word ("the", "and"), and
// the sentence ends further down. Names, list items and code seldom end in a full stop.
std::vector<bool> find_stray_breaks(std::span<const Line> lines);

}  // namespace offprint::text
