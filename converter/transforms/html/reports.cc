#include "converter/transforms/html/reports.h"

#include <algorithm>
#include <fmt/core.h>
#include <tuple>
#include <utility>

namespace offprint {

namespace {

bool stands_before(const Diagnostic& a, const Diagnostic& b) {
  const auto place = [](const SourceSpan& span) {
    return std::tuple(span.file, span.line, span.column);
  };
  return place(a.span) < place(b.span);
}

}  // namespace

void HtmlReports::dropped(SourceSpan span, std::string what) {
  report({Severity::warning, "raw-html-dropped", span, std::move(what), {}});
}

void HtmlReports::unbalanced(SourceSpan span, std::string what) {
  report({Severity::warning, "raw-html-unbalanced", span, std::move(what),
          "write \\< for a < that does not begin a tag"});
}

void HtmlReports::report(Diagnostic diagnostic) {
  if (++count_ <= max_html_reports) reports_.push_back(std::move(diagnostic));
}

void HtmlReports::finish() {
  std::stable_sort(reports_.begin(), reports_.end(), stands_before);
  for (Diagnostic& diagnostic : reports_) diagnostics_.add(std::move(diagnostic));
  if (count_ > max_html_reports)
    diagnostics_.warning("raw-html-dropped", {},
                         fmt::format("{} more pieces of raw HTML have no place in the document",
                                     count_ - max_html_reports));
}

}  // namespace offprint
