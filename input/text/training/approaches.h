// The ways of fitting that are compared, and the one that is kept.
#pragma once

#include <vector>

#include "input/text/training/cross_validation.h"

namespace offprint::training {

Approach kept_approach();
std::vector<Approach> compared_approaches();

}  // namespace offprint::training
