// The evidence: every feature that speaks for or against a role of a unit.
//
// A feature is a name and a question that is true or false for a unit. How much it speaks for which
// role stands in weights.cc, so that evidence can be added, and its weight learned, without
// touching the steps that use it. The features of a unit are numbers: first the rows of
// feature_groups(), in order, then the families of shapes (own; with the side above; with the shape
// below).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/text/features/feature_group.h"
#include "input/text/header/header_finder.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

// One group per file, named for what it looks at.
FeatureGroup form_features();       // the unit alone: length, ends, case, markers
FeatureGroup word_features();       // the words in it
FeatureGroup position_features();   // where it stands: blank lines, indents, distances
FeatureGroup neighbour_features();  // what stands around it
FeatureGroup likeness_features();   // the whole page: what looks like it, what follows

// The number of all features: each has a row of weights.
std::size_t feature_count();
// "short line", "label before prose".
std::string feature_name(std::size_t feature);
// Replaces `features` by the features that hold for unit `i`.
void find_features(const PageWithHeader& page, std::size_t i, FeatureNumbers& features);

}  // namespace offprint::text
