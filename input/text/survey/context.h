// Step 5 of the text reader: where each unit is on the page, and what is around it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/text/survey/measured_page.h"

namespace offprint::text {

// Distances stop at 1000.
struct Context {
  std::uint32_t repeats = 1;           // units with the same text, itself included
  std::uint32_t run_before = 0;        // short units in a row directly above
  std::uint32_t run_after = 0;         // … below
  std::uint32_t from_prose = 0;        // units since the last clean prose above; 1: directly
  std::uint32_t to_prose = 0;          // units until the next clean prose below
  std::uint32_t prose_left = 0;        // clean prose units below
  std::uint32_t since_colon = 0;       // units since a colon with one spacing and no prose; 0: none
  std::uint32_t boilerplate_near = 0;  // of the six units from here on, how many hold such words
  std::uint32_t boilerplate_rest = 0;  // percent of the short units from here to the end, the same
  std::uint32_t block_size = 0;        // units between the blank lines around it
  std::uint32_t block_place = 0;       // units of the block above it
  bool continues_numbers = false;      // its number follows, or is followed, in the same list
  bool continues_item = false;         // is indented like the words of the list item above
};

struct PageWithContext : MeasuredPage {
  explicit PageWithContext(MeasuredPage page) : MeasuredPage(std::move(page)) {}

  std::vector<Context> contexts;  // one per unit
  std::size_t first_prose = 0;    // index of the first clean prose; size() without any
};

PageWithContext find_contexts(MeasuredPage page);

}  // namespace offprint::text
