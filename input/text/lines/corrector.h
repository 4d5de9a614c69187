// Cuts a text into units as the user's corrections have it: what is dropped is gone before anything
// is weighed, as if it had never been there; what is a heading or is kept is known to the chain.
//
// Patterns are looked for in whole units: a paragraph is one, whatever lines it is wrapped to. A
// line that matches from end to end counts alone, also where wrapping would join it with others.
#pragma once

#include <string_view>
#include <vector>

#include "converter/diagnostics.h"
#include "input/options.h"
#include "input/pattern.h"
#include "input/text/lines/page_units.h"

namespace offprint::text {

class Corrector {
 public:
  // Borrows `options`. Throws Error{bad_option} for a pattern that is none.
  explicit Corrector(const TextReaderOptions& options);

  // Step 3 of the text reader: cuts lines into units, and applies the corrections.
  PageUnits cut(PageLines lines);
  // Warns of corrections that nothing matched.
  void report_unused(const PageUnits& page, Diagnostics& diagnostics) const;

 private:
  using Matches = bool (Pattern::*)(std::string_view) const;

  const Correction* find(std::string_view text, Matches matches);
  void correct_lines(PageUnits& page);
  bool drop_units(PageUnits& page);
  void correct_units(PageUnits& page);

  const TextReaderOptions& options_;
  std::vector<Pattern> patterns_;  // one per correction
  std::vector<bool> used_;         // likewise
};

}  // namespace offprint::text
