// Step 12 of the text reader: explains the decisions, and reports what was left out.
#pragma once

#include "converter/diagnostics.h"
#include "converter/explanation.h"
#include "input/options.h"
#include "input/text/roles/levels.h"

namespace offprint::text {

// Returns an explanation with one row for every unit, which names its strongest features, and one
// for every part that a correction dropped.
Explanation explain(const PageWithLevels& page, const Weights& weights,
                    const TextReaderOptions& options);

// Reports at once which lines are not in the document, and how many lines are uncertain: as a note,
// or as a warning if more than a sixth of the words were left out without the user's wish. Reports
// nothing if there are neither.
void report_left_out(const PageWithLevels& page, const TextReaderOptions& options,
                     const Explanation& explanation, Diagnostics& diagnostics);

}  // namespace offprint::text
