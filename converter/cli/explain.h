// Shows how a reader understood its source: --explain.
#pragma once

#include <string>

#include "converter/explanation.h"
#include "converter/model/source.h"

namespace offprint {

// Returns one row for each block, for people: lines, role, level, confidence, evidence, first
// words.
std::string explanation_table(const Explanation& explanation);

// Returns the same for programs: one JSON object in UTF-8, with a final line end.
std::string explanation_json(const Explanation& explanation, const Sources& sources);

}  // namespace offprint
