// The report of what a dialect of Markdown cannot hold.
#pragma once

#include <string>
#include <string_view>

#include "converter/diagnostics.h"

namespace offprint::markdown_writer {

inline void report_not_rendered(Diagnostics& diagnostics, SourceSpan span, std::string_view what) {
  diagnostics.warning("not-rendered", span,
                      std::string(what) + " cannot be written in this dialect of Markdown");
}

}  // namespace offprint::markdown_writer
