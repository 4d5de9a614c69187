// Ids made from titles: for our own use, and as other programs make them, so that links written for
// those find their target.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// An ASCII name as every XML format and device takes it: letters without their accents, digits and
// single hyphens, beginning with a letter. Empty when nothing of `title` is left (CJK titles).
std::string ascii_slug(std::string_view title);

// The anchor GitHub gives a heading: lower case, blanks to hyphens, punctuation dropped.
std::string github_slug(std::string_view title);

// The identifier pandoc gives a heading (auto_identifiers): as GitHub's, but keeping full stops and
// beginning with the first letter.
std::string pandoc_slug(std::string_view title);

}  // namespace offprint
