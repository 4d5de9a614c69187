// A writer that prints the document model for tests and debugging, one line for each node.
#pragma once

#include "converter/format.h"

namespace offprint {

void write_model(const Document& document, const WriterOptions& options,
                 const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);

}  // namespace offprint
