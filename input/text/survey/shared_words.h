// Which lines speak of the same things: words that they share.
#pragma once

#include "input/text/survey/page.h"

namespace offprint::text {

// Short lines with the prose next to them. Distances to prose are known.
void compare_with_neighbours(Page& page);
// All short lines with the title. The header is known.
void compare_with_title(Page& page);

}  // namespace offprint::text
