// The ways of fitting that are compared, and the one that is kept.
#pragma once

#include <vector>

#include "input/text/training/cross_validation.h"

namespace offprint::training {

Approach kept_approach();
std::vector<Approach> compared_approaches();
// The kept one with settings changed: "decay=0.001". Throws Error for a name that is none.
Approach changed_approach(const std::vector<std::string>& changes);

}  // namespace offprint::training
