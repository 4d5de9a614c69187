// Step 2 of the text reader, where the text was not wrapped: breaks that stand in the middle of
// a sentence all the same. A mail that was quoted, or the source of a page, was broken by hand.
#pragma once

#include <span>
#include <vector>

#include "input/text/lines/line.h"

namespace offprint::text {

// For each line, whether the break above it is one. A long line breaks off in the middle of a
// sentence, the next goes on in small letters or behind a function word ("the", "and"), and there
// is an end to the sentence. Names, items and code seldom end in a full stop.
std::vector<bool> find_stray_breaks(std::span<const Line> lines);

}  // namespace offprint::text
