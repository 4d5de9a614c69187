// First half of step 9 of the text reader: scores the roles of each unit by features.
#pragma once

#include <array>
#include <vector>

#include "input/text/header/header_finder.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

using RoleScores = std::array<int, weighed_roles.size()>;  // hundredths

// Returns the scores of every unit of the page, by its own features and those of the units directly
// above and below.
std::vector<RoleScores> score_units(const PageWithHeader& page, const Weights& weights);

}  // namespace offprint::text
