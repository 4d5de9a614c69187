// The ways of fitting that are compared, and the one whose weights are used.
#pragma once

#include <vector>

#include "input/text/training/cross_validation.h"

namespace offprint::training {

Approach kept_approach();
std::vector<Approach> compared_approaches();
// Returns the approach that is used with settings changed: "decay=0.001". Throws Error for an
// unknown name.
Approach changed_approach(const std::vector<std::string>& changes);

}  // namespace offprint::training
