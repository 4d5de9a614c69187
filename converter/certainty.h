// The confidence below which an inferred decision deserves a second look.
#pragma once

namespace offprint {

// On the texts to which the text reader was fitted, two in five of the decisions below this
// confidence differ from the labels, one in eight of those between 90 and 95 percent, and one in
// fifty of those above.
inline constexpr double uncertain_below = 0.75;

}  // namespace offprint
