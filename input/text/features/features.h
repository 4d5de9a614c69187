// The features of a unit, which are evidence for or against its roles.
//
// A feature has a name and a condition that is true or false for a unit. How much it speaks for
// each role is a weight in weights_table.inc, so a feature can be added and its weight learned
// without a change to the steps that use it. Features are numbered: first the rows of
// feature_groups(), in order, then three families: the shape of the unit, its shape with the kind
// of unit above, and its shape with the shape of the unit below.
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

// One group per file.
FeatureGroup form_features();       // the unit alone: length, ends, case, markers
FeatureGroup word_features();       // its words
FeatureGroup position_features();   // its place: blank lines, indents, distances
FeatureGroup neighbour_features();  // the units around it
FeatureGroup likeness_features();   // the whole page: similar units, the rest of the page

// Returns the number of all features, which is the number of rows in the table of weights.
std::size_t feature_count();
// Returns the name that --explain shows: "up to 8 columns", "a label above prose".
std::string feature_name(std::size_t feature);
// Replaces `features` by the features that hold for unit `i`.
void find_features(const PageWithHeader& page, std::size_t i, FeatureNumbers& features);

}  // namespace offprint::text
