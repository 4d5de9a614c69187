// Finds short units with the same form as lines above prose. The headings of one article look
// alike.
#pragma once

#include "input/text/survey/likeness.h"

namespace offprint::text {

// Sets Likeness::lookalike_headings and lookalikes, and the counts of SurveyedPage.
void find_lookalike_headings(SurveyedPage& page);

// Sets Likeness::enumerated: "Step 1", "Step 2"; "Tip 1: …", "Tip 2: …".
void find_enumerated(SurveyedPage& page);

}  // namespace offprint::text
