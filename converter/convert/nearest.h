// "Did you mean": the name that a mistyped one most likely stands for.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace offprint {

// The candidate with the fewest letters inserted, deleted, replaced or swapped; empty when none
// comes near. Letter case does not count.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

// The shortest candidate that goes on where `name` ends ("--toc": "--toc-depth"); empty when there
// is none, or `name` is too short to tell.
std::string_view begun_by(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace offprint
