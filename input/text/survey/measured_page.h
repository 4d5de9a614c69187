// Step 4 of the text reader: measures every unit by itself.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "input/text/lines/blank_style.h"
#include "input/text/lines/page_units.h"
#include "input/text/survey/traits.h"

namespace offprint::text {

// The words of all units that carry meaning, as hashes, in the order of the units.
struct ContentWords {
  std::vector<std::uint32_t> words;
  std::vector<std::size_t> ends;

  std::span<const std::uint32_t> of(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends[i - 1];
    return std::span(words).subspan(begin, ends[i] - begin);
  }
};

struct MeasuredPage : PageUnits {
  explicit MeasuredPage(PageUnits page) : PageUnits(std::move(page)) {}

  std::string_view language;  // BCP 47; empty if unknown
  BlankStyle blanks = BlankStyle::everywhere;
  std::vector<Traits> traits;  // one per unit
  ContentWords content;
  bool may_hold_code = false;  // a unit is indented or has symbols of code

  Shape shape(std::size_t i) const { return i < size() ? traits[i].shape : Shape::edge; }
  Shape shape_before(std::size_t i) const { return i > 0 ? traits[i - 1].shape : Shape::edge; }
};

// `source` is what the page was split from. The language is detected in its whole text, which
// includes what corrections have dropped.
MeasuredPage measure_units(PageUnits units, const Source& source);

}  // namespace offprint::text
