// Step 9 of the text reader: how deep each heading stands.
//
// Underlines of our own text output prove a level; section numbers count it; else, where the first
// two headings are such a pair, or most headings stand in pairs, a heading directly below another
// is its child, and those that follow stay on the child's level until the next pair. What the text
// does not show stays flat.
#pragma once

#include <utility>
#include <vector>

#include "input/text/roles/chain.h"

namespace offprint::text {

struct PageWithLevels : PageWithRoles {
  explicit PageWithLevels(PageWithRoles page) : PageWithRoles(std::move(page)) {}

  std::vector<int> levels;  // [unit]: 2 and up for a heading (the title is 1), else 0
};

PageWithLevels find_levels(PageWithRoles page);

}  // namespace offprint::text
