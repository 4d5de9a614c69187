// Ids made from titles: our own, and those of other programs, so that links written for those
// programs find their targets.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Returns a name that every XML format and device accepts: ASCII letters without accents, digits
// and single hyphens, beginning with a letter. Empty if nothing of the title remains, as for
// Chinese and Japanese titles.
std::string ascii_slug(std::string_view title);

// Returns the anchor that GitHub gives a heading: lower case, blanks as hyphens, no punctuation.
std::string github_slug(std::string_view title);

// Returns the identifier that pandoc gives a heading (auto_identifiers): like GitHub's anchor, but
// full stops stay, and it begins with the first letter.
std::string pandoc_slug(std::string_view title);

}  // namespace offprint
