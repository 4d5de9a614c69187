// One standalone page, or with --fragment its body alone.
#pragma once

#include "converter/format.h"

namespace offprint {

void write_html(const Document& document, const WriterOptions& options,
                const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
