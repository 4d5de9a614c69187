// Underlined headings, as our own text writer writes them.
#pragma once

#include "input/text/lines/line.h"

namespace offprint::text {

// Returns the heading level, 2 to 6, if `below` underlines `heading`: it is the next line, is
// exactly as wide, and consists of "=", "-", "~", "^" or '"' alone. Returns 0 if it does not.
int underline_level(const Line& heading, const Line& below);

}  // namespace offprint::text
