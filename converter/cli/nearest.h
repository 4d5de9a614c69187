// "Did you mean": the name that a mistyped one most likely stands for.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace offprint {

// The candidate with the fewest letters inserted, deleted, replaced or swapped; empty when none
// comes near. Letter case does not count.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace offprint
