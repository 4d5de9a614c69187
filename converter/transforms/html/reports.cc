#include "converter/transforms/html/reports.h"

#include <fmt/core.h>
#include <utility>

namespace offprint {

void HtmlReports::dropped(SourceSpan span, std::string what) {
  report("raw-html-dropped", span, std::move(what), "");
}

void HtmlReports::unbalanced(SourceSpan span, std::string what) {
  report("raw-html-unbalanced", span, std::move(what), "write \\< where no tag is meant");
}

void HtmlReports::report(std::string_view slug, SourceSpan span, std::string what,
                         std::string_view hint) {
  if (++count_ <= max_html_reports)
    diagnostics_.warning(slug, span, std::move(what), std::string(hint));
}

void HtmlReports::finish() {
  if (count_ > max_html_reports)
    diagnostics_.warning("raw-html-dropped", {},
                         fmt::format("{} more pieces of raw HTML have no place in the document",
                                     count_ - max_html_reports));
}

}  // namespace offprint
