// When a decision of a reader that infers structure is worth a second look.
#pragma once

namespace offprint {

// Of the decisions below, two in five differ from the labels of the texts that the text reader
// was fitted to; of those between 90 and 95 percent one in eight, of those above one in fifty.
inline constexpr double uncertain_below = 0.75;

}  // namespace offprint
