// Step 10 of the text reader: finds the levels of headings.
//
// A correction or an underline gives a level. If some headings have section numbers such as 2.1,
// the numbers give the levels. Otherwise, if headings directly below other headings are frequent
// enough, such a heading is the child of the one above, and the next headings have its level until
// the next pair. In all other texts every heading has level 2.
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
