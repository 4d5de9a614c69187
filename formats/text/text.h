// Readable plain text that our own text reader reads back.
#pragma once

#include "converter/format.h"

namespace offprint {

void write_text(const Document& document, const WriterOptions& options,
                const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
