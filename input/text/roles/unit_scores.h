// Step 8 of the text reader, first half: what the features say for the roles of each unit alone.
#pragma once

#include <array>
#include <vector>

#include "input/text/header/header_finder.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

using RoleScores = std::array<int, weighed_roles.size()>;  // hundredths

// A row for every unit of the page: what its own features say, and those of the units around it.
std::vector<RoleScores> score_units(const PageWithHeader& page, const Weights& weights);

}  // namespace offprint::text
