// Step 6 of the text reader: what each unit has in common with others.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/text/survey/context.h"

namespace offprint::text {

struct Likeness {
  std::uint32_t known_words = 0;         // percent of its words that the prose uses too
  std::uint32_t shared_words = 0;        // percent of its words that two paragraphs and more use
  std::uint32_t words_below = 0;         // percent of its words that the prose below uses, if near
  std::uint32_t words_above = 0;         // … above
  std::uint32_t lookalike_headings = 0;  // others that look like it and stand over prose
  std::uint32_t lookalikes = 0;          // others that look like it
  bool enumerated = false;               // "Step 2: …", and another unit opens with the same word
};

struct SurveyedPage : PageWithContext {
  explicit SurveyedPage(PageWithContext page) : PageWithContext(std::move(page)) {}

  std::vector<Likeness> likeness;      // one per unit
  std::uint32_t stand_over_prose = 0;  // short units that head prose by their looks
  std::uint32_t width_over_prose = 0;  // columns of these together
};

SurveyedPage compare_units(PageWithContext page);

}  // namespace offprint::text
