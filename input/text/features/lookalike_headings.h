// Headings of one article look alike: which short units look like others that stand over prose?
#pragma once

#include "input/text/features/page.h"

namespace offprint::text {

// Sets Setting::twins and Page::stand_over_prose; the distances to prose have been measured.
void find_twins(Page& page);

// Sets Setting::enumerated: "Step 1", "Step 2"; "Tip 1: …", "Tip 2: …".
void find_enumerated(Page& page);

}  // namespace offprint::text
