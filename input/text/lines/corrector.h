// Step 3 of the text reader: cuts lines into units and applies the user's corrections.
//
// Dropped text is removed before anything is weighed, as if it had never been there. Corrections to
// headings and to kept text limit the roles that the chain may choose later.
//
// A pattern is searched for in whole units: a paragraph is one unit, however its lines are wrapped.
// A line that matches from end to end counts by itself, even if wrapping would join it with others.
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
  // Borrows `options`. Throws Error{bad_option} if a pattern is not a regular expression.
  explicit Corrector(const TextReaderOptions& options);

  PageUnits cut(PageLines lines);
  // Warns about each correction that matched nothing.
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
