// Step 5 of the text reader: finds where each unit is on the page and what is around it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/text/survey/measured_page.h"

namespace offprint::text {

// The surroundings of a unit. Numbers of units are at most 1000.
struct Context {
  std::uint32_t repeats = 1;      // units with the same text, itself included
  std::uint32_t run_before = 0;   // short units in a row directly above
  std::uint32_t run_after = 0;    // … below
  std::uint32_t from_prose = 0;   // distance to the next clean prose above; 1 if it touches
  std::uint32_t to_prose = 0;     // distance to the next clean prose below
  std::uint32_t prose_left = 0;   // clean prose units below
  std::uint32_t since_colon = 0;  // distance to a colon above, with even spacing; else 0
  std::uint32_t boilerplate_near =
      0;  // of the next six units, this one first: those with such words
  std::uint32_t boilerplate_rest = 0;  // percent of the short units from here on with such words
  bool shows_page = false;             // suggests that the text was copied with parts of its page
  bool signs_letter = false;     // is the closing formula of a letter, or in the signature below it
  bool in_verse = false;         // is a line of an indented stanza
  bool page_below = false;       // a unit from here on does
  std::uint32_t block_size = 0;  // units between the blank lines around this one
  std::uint32_t block_place = 0;   // units above it between these blank lines
  bool continues_numbers = false;  // its number and that of a neighbour in its list are in order
  bool continues_item = false;     // is indented as far as the words of the list item above
};

struct PageWithContext : MeasuredPage {
  explicit PageWithContext(MeasuredPage page) : MeasuredPage(std::move(page)) {}

  std::vector<Context> contexts;  // one per unit
  std::size_t first_prose = 0;    // index of the first clean prose; size() if there is none
};

PageWithContext find_contexts(MeasuredPage page);

}  // namespace offprint::text
