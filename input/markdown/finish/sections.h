// Headings and what follows them, as nested sections.
#pragma once

#include "converter/diagnostics.h"
#include "converter/model/document.h"

namespace offprint::markdown {

// Moves `blocks` into `document`: each top-level heading opens a section.
void assemble_sections(Blocks blocks, Document& document, Diagnostics& diagnostics);

}  // namespace offprint::markdown
