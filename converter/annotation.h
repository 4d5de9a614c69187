// A document with comments between its blocks that say how its reader understood each line. It is
// written as Markdown, can be corrected by hand and read again, and then the comments disappear.
#pragma once

#include <string_view>

#include "converter/explanation.h"
#include "converter/model/document.h"
#include "converter/model/source.h"

namespace offprint {

// The beginning of such a comment. The Markdown reader drops every HTML block that begins with it.
inline constexpr std::string_view annotation_mark = "<!-- offprint:";

// Adds a comment before each heading, before each uncertain block, and for lines that were left
// out, which it contains. Certain paragraphs get none.
Document annotate(Document document, const Explanation& explanation, const Sources& sources);

}  // namespace offprint
