// The reports of the pass: one for each thing that is left out, up to a limit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "converter/diagnostics.h"

namespace offprint {

inline constexpr std::size_t max_html_reports = 500;  // more are counted

class HtmlReports {
 public:
  explicit HtmlReports(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void dropped(SourceSpan span, std::string what);
  void unbalanced(SourceSpan span, std::string what);
  // Passes on all reports in the order of their places, and the number of those beyond the limit.
  void finish();

 private:
  void report(Diagnostic diagnostic);

  Diagnostics& diagnostics_;
  std::vector<Diagnostic> reports_;
  std::size_t count_ = 0;
};

}  // namespace offprint
