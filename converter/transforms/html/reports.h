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
  // How many more there were, if any.
  void finish();

 private:
  void report(std::string_view slug, SourceSpan span, std::string what, std::string_view hint);

  Diagnostics& diagnostics_;
  std::size_t count_ = 0;
};

}  // namespace offprint
