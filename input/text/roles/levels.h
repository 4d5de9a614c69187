// Step 9 of the text reader: how deep each heading stands.
//
// Underlines of our own text output prove a level; section numbers count it; else, where the first
// two headings are such a pair, or most headings stand in pairs, a heading directly below another
// is its child, and those that follow stay on the child's level until the next pair. What the text
// does not show stays flat.
#pragma once

#include <vector>

#include "input/text/roles/chain.h"

namespace offprint::text {

// The level of every heading, 2 and up (the title is 1); 0 for all other units.
std::vector<int> find_levels(const Page& page, const std::vector<Choice>& choices);

}  // namespace offprint::text
