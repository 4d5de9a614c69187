// Step 2 of the text reader: was the text broken into lines at a fixed width?
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
  std::uint32_t width = 0;  // display columns; 0: not wrapped
};

// Whether two lines that follow each other may be of one unit: they touch, and stand in the same
// quotation.
bool may_continue(const Line& upper, const Line& lower);

Wrapping find_wrapping(std::span<const Line> lines);

// Whether the break between `upper` and `lower`, which touch, is one that wrapping made.
bool is_forced_break(const Line& upper, const Line& lower, Wrapping wrapping);

}  // namespace offprint::text
