// Finds the name that a mistyped one most likely means.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace offprint {

// Returns the candidate with the fewest letters inserted, deleted, replaced or swapped, in any
// letter case, or an empty text if none is close.
std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates);

// Returns the shortest candidate that begins with `name` ("--toc": "--toc-depth"), or an empty text
// if there is none or `name` is too short.
std::string_view begun_by(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace offprint
