// Headings of one article look alike: which short units look like others that stand over prose?
#pragma once

#include "input/text/survey/likeness.h"

namespace offprint::text {

// Sets lookalike_headings and lookalikes of each unit, and how many units stand over prose.
void find_lookalike_headings(SurveyedPage& page);

// Sets enumerated: "Step 1", "Step 2"; "Tip 1: …", "Tip 2: …".
void find_enumerated(SurveyedPage& page);

}  // namespace offprint::text
