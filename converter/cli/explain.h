// Shows how a reader understood its source: --explain.
#pragma once

#include <string>

#include "converter/explanation.h"
#include "converter/model/source.h"

namespace offprint {

// One row per block, for people: lines, role, level, confidence, the evidence, the first words.
std::string explanation_table(const Explanation& explanation);

// The same for programs: one JSON object, UTF-8, with a final line end.
std::string explanation_json(const Explanation& explanation, const Sources& sources);

}  // namespace offprint
