// Headings that are underlined, as our own text writer sets them off.
#pragma once

#include "input/text/lines/line.h"

namespace offprint::text {

// The heading level that `below`, a line of "=", "-", "~", "^" or '"' exactly as wide as `heading`
// and right below it, proves: 2 to 6. 0 when it is no underline.
int underline_level(const Line& heading, const Line& below);

}  // namespace offprint::text
