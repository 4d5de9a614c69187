// The extensions of the Markdown formats, as the registry needs them.
#pragma once

#include <string_view>
#include <vector>

#include "converter/format.h"

namespace offprint {

// All that can be switched, and what is on in each dialect where nothing is.
std::vector<FormatExtension> markdown_switches();
std::vector<FormatExtension> gfm_switches();
std::vector<FormatExtension> commonmark_switches();

// The last switch of an extension counts.
void switch_markdown_extension(ReaderOptions& options, std::string_view name, bool on);

}  // namespace offprint
