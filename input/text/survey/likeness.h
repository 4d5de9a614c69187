// Step 6 of the text reader: compares each unit with others, by words and by form.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/text/survey/context.h"

namespace offprint::text {

// The similarities of a unit to others.
struct Likeness {
  std::uint32_t known_words = 0;         // percent of its words that the prose uses too
  std::uint32_t shared_words = 0;        // percent of its words that several paragraphs use
  std::uint32_t words_below = 0;         // percent of its words that the next prose below uses
  std::uint32_t words_above = 0;         // … that the next prose above uses
  std::uint32_t lookalike_headings = 0;  // units of the same form that are directly above prose
  std::uint32_t lookalikes = 0;          // other units of the same form
  bool enumerated = false;               // "Step 2: …", and another unit opens with the same word
};

struct SurveyedPage : PageWithContext {
  explicit SurveyedPage(PageWithContext page) : PageWithContext(std::move(page)) {}

  std::vector<Likeness> likeness;      // one per unit
  std::uint32_t stand_over_prose = 0;  // short units that seem to be headings of prose
  std::uint32_t width_over_prose = 0;  // the sum of their widths, in columns
};

SurveyedPage compare_units(PageWithContext page);

}  // namespace offprint::text
