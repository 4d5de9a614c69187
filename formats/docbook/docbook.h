// DocBook 5, in the intersection of what 5.0, 5.1 and 5.2 allow.
#pragma once

#include "converter/format.h"

namespace offprint {

void write_docbook(const Document& document, const WriterOptions& options,
                   const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
