// Step 7 of the text reader: chooses the unit that is the title.
//
// The lines above the first paragraphs are scored, and the best one is taken. They are compared
// with each other, because many lines of a menu would pass for a title by themselves.
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

// The units among which the title is searched for, with the dates and names in their lines.
struct HeaderZone {
  std::size_t end = 0;            // the zone consists of the units before this one
  std::vector<HeaderLine> lines;  // one per unit, and a few below the zone
  // The first date or byline below the first line; lines.size() if there is none.
  std::size_t header = 0;
};

// Returns whether the line is a date or a byline.
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

// Returns a header with the title alone; without one if no unit may be the title.
Header choose_title(const SurveyedPage& page, const HeaderZone& zone, const Weights& weights);

}  // namespace offprint::text
