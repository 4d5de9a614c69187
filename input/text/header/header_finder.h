// Steps 6 and 7 of the article reader: the title, then date and authors beside it.
#pragma once

#include "input/text/features/page.h"
#include "input/text/weights/weights.h"

namespace offprint::article {

// Fills page.header.
void find_header(Page& page, const Weights& weights);

}  // namespace offprint::article
