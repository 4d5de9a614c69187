// The text reader: makes a Document of unmarked text, as copied from a web page (README.md).
#pragma once

#include "converter/format.h"

namespace offprint {

ReadResult read_text(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                     Diagnostics& diagnostics);

}  // namespace offprint
