// An EPUB 3.3 book that EPUB 2 devices can read too.
#pragma once

#include "converter/format.h"

namespace offprint {

void write_epub(const Document& document, const WriterOptions& options,
                const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
