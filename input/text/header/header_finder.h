// Steps 6 and 7 of the text reader: the title, then date and authors beside it.
#pragma once

#include "input/text/survey/page.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

// Fills page.header.
void find_header(Page& page, const Weights& weights);

}  // namespace offprint::text
