// Steps 7 and 8 of the text reader: finds the title, then date and authors near it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/text/header/header.h"
#include "input/text/header/header_rest.h"
#include "input/text/survey/likeness.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

struct PageWithHeader : SurveyedPage {
  PageWithHeader(SurveyedPage page, Header found)
      : SurveyedPage(std::move(page)), header(std::move(found)) {}

  Header header;
  std::vector<std::uint32_t> title_words;  // [unit]: percent of its words that the title uses

  // Returns what a date or byline says that is not in the metadata.
  HeaderRest header_rest(std::size_t i) const;
};

PageWithHeader find_header(SurveyedPage page, const Weights& weights);

}  // namespace offprint::text
