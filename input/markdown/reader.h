// Reads Markdown in three dialects, on cmark: plain CommonMark, GitHub's, and ours with every
// extension. Single extensions are switched in MarkdownReaderOptions.
#pragma once

#include "converter/format.h"

namespace offprint {

ReadResult read_commonmark(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                           Diagnostics& diagnostics);
ReadResult read_gfm(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                    Diagnostics& diagnostics);
ReadResult read_markdown(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                         Diagnostics& diagnostics);

}  // namespace offprint
