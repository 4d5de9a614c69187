// The parts of the Markdown dialects that can be switched in the name of the format, as in
// "-t markdown-pipe_tables": what is off is written as HTML, or not marked at all.
#pragma once

#include <string_view>
#include <vector>

#include "converter/format.h"
#include "formats/markdown/dialect.h"
#include "formats/options.h"

namespace offprint::markdown_writer {

// All of them, and which are on in each dialect where the name switches none.
std::vector<FormatExtension> markdown_writer_switches();
std::vector<FormatExtension> gfm_writer_switches();
std::vector<FormatExtension> commonmark_writer_switches();

// Throws Error{unknown_extension} for what can be read but not be written.
void switch_markdown_writer(WriterOptions& options, std::string_view name, bool on);

// `dialect` as the options switch it.
Dialect switched(Dialect dialect, const MarkdownOptions& options);

}  // namespace offprint::markdown_writer
