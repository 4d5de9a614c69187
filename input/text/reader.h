// The text reader: unmarked text, as copied from a web page, becomes a Document.
#pragma once

#include "converter/format.h"

namespace offprint {

ReadResult read_text(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                     Diagnostics& diagnostics);

}  // namespace offprint
