// The evidence: every sign that speaks for or against a role of a unit.
//
// A sign is a name and a question that is true or false for a unit. How much it speaks for which
// role stands in weights.cc, so that evidence can be added, and its weight learned, without
// touching the steps that use it. The signs of a unit are numbers: first the rows of
// sign_groups(), in order, then the families of shapes (own; with the side above; with the shape
// below).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/text/features/page.h"
#include "input/text/features/feature_group.h"

namespace offprint::text {

// One group per file, named for what it looks at.
SignGroup form_signs();       // the unit alone: length, ends, case, marks
SignGroup word_signs();       // the words in it
SignGroup position_signs();   // where it stands: blank lines, indents, distances
SignGroup neighbour_signs();  // what stands around it
SignGroup likeness_signs();   // the whole page: what looks like it, what follows

using SignNumbers = std::vector<std::uint16_t>;

// The number of all signs: each has a row of weights.
std::size_t sign_count();
// "short line", "label before prose".
std::string sign_name(std::size_t sign);
// Replaces `signs` by the signs that hold for unit `i`.
void find_signs(const Page& page, std::size_t i, SignNumbers& signs);

}  // namespace offprint::text
