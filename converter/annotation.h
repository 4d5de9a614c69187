// A document with what its reader thought of each line, as comments between its blocks: written as
// Markdown it can be corrected by hand and read again, and the comments are gone.
#pragma once

#include <string_view>

#include "converter/explanation.h"
#include "converter/model/document.h"
#include "converter/model/source.h"

namespace offprint {

// How such a comment begins; the Markdown reader leaves out every HTML block that does.
inline constexpr std::string_view annotation_mark = "<!-- offprint:";

// Adds a comment before each heading, each uncertain block and where lines were left out; those
// lines stand in it. Certain paragraphs need none.
Document annotate(Document document, const Explanation& explanation, const Sources& sources);

}  // namespace offprint
