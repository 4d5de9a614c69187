// Markdown as `-f markdown` reads it: CommonMark, GFM and the extensions people write.
#pragma once

#include "converter/format.h"

namespace offprint {

// Markdown as `-f markdown` reads it: CommonMark, GFM and the extensions people write.
void write_markdown(const Document& document, const WriterOptions& options,
                    const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

// Writes the dialect of GitHub. Other constructs are written as HTML.
void write_gfm(const Document& document, const WriterOptions& options,
               const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

// CommonMark alone; the rest as HTML.
void write_commonmark(const Document& document, const WriterOptions& options,
                      const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
