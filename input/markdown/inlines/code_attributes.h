// Reads the info string of a fenced code block behind the language: attributes, a raw format, math.
#pragma once

#include "converter/commonmark/extensions.h"
#include "converter/model/node.h"

namespace offprint::markdown {

// In one sequence of blocks: {.python #id key=value} and python {…} become attributes
// (fenced_code_attributes), {=html} a raw block (raw_attribute), math a formula (tex_math_gfm).
void read_code_attributes(Blocks& blocks, ExtensionSet extensions);

}  // namespace offprint::markdown
