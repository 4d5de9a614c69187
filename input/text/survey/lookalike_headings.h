// Headings of one article look alike: which short units look like others that stand over prose?
#pragma once

#include "input/text/survey/page.h"

namespace offprint::text {

// Sets Context::lookalike_headings and Page::stand_over_prose; the distances to prose have been
// measured.
void find_lookalike_headings(Page& page);

// Sets Context::enumerated: "Step 1", "Step 2"; "Tip 1: …", "Tip 2: …".
void find_enumerated(Page& page);

}  // namespace offprint::text
