// Step 11 of the text reader: why it decided as it did, and what it left out.
#pragma once

#include "converter/diagnostics.h"
#include "converter/explanation.h"
#include "input/options.h"
#include "input/text/roles/levels.h"

namespace offprint::text {

// One row for every unit, with the features that weighed most.
Explanation explain(const PageWithLevels& page, const Weights& weights,
                    const TextReaderOptions& options);

// One note with the lines that are not in the document, and how many lines are uncertain; nothing
// when there are neither.
void report_left_out(const Explanation& explanation, Diagnostics& diagnostics);

}  // namespace offprint::text
