// What the pass has to say: one report for each thing left out, and an end to them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "converter/diagnostics.h"

namespace offprint {

inline constexpr std::size_t max_html_reports = 500;  // of a document; the rest is counted

class HtmlReports {
 public:
  explicit HtmlReports(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void dropped(SourceSpan span, std::string what);
  void unbalanced(SourceSpan span, std::string what);
  // Hands over all reports in the order of their places, and how many more there were.
  void finish();

 private:
  void report(Diagnostic diagnostic);

  Diagnostics& diagnostics_;
  std::vector<Diagnostic> reports_;
  std::size_t count_ = 0;
};

}  // namespace offprint
