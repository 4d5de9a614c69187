// Step 2 of the text reader: finds the width at which the text was broken into lines, if it was.
//
// A break is forced at width W when the next word would not have fitted into W columns. The width
// that makes most breaks forced, and that almost no line exceeds, is the width the text was
// wrapped at. Lines are joined only at forced breaks.
#pragma once

#include <cstdint>
#include <span>

#include "input/text/lines/line.h"

namespace offprint::text {

struct Wrapping {
  std::uint32_t width = 0;  // display columns; 0 if the text is not wrapped
};

// Returns whether two neighbouring lines may be in one unit: no blank line is between them, and
// they are in the same quotation.
bool may_continue(const Line& upper, const Line& lower);

Wrapping find_wrapping(std::span<const Line> lines);

// Returns whether wrapping made the break between the neighbouring lines `upper` and `lower`.
bool is_forced_break(const Line& upper, const Line& lower, Wrapping wrapping);

}  // namespace offprint::text
