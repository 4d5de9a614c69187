// Step 6 of the text reader: which unit is the title?
//
// The lines above the first paragraphs compete; the best one wins. Asked of the whole top at once,
// because menus hold many lines that look like a title alone.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "input/text/header/header.h"
#include "input/text/header/header_line.h"
#include "input/text/survey/likeness.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

// The units that may be the title, with what their lines say. Lines of a header are read once.
struct HeaderZone {
  std::size_t end = 0;            // units before this one
  std::vector<HeaderLine> lines;  // one per unit
  std::size_t header = 0;  // the first date or byline below the first line; lines.size(): none
};

// A date or a byline.
bool is_header_line(const HeaderLine& line);

HeaderZone read_header_zone(const SurveyedPage& page);

struct TitleFeature {
  std::string_view name;
  bool (*holds)(const SurveyedPage& page, const HeaderZone& zone, std::size_t i);
};
std::span<const TitleFeature> title_features();
bool may_be_title(const SurveyedPage& page, const HeaderZone& zone, std::size_t i);
void find_title_features(const SurveyedPage& page, const HeaderZone& zone, std::size_t i,
                         FeatureNumbers& features);

// Returns a header with a title and what belongs to it; without one if nothing is like a title.
Header choose_title(const SurveyedPage& page, const HeaderZone& zone, const Weights& weights);

}  // namespace offprint::text
