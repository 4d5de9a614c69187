// Footnotes in the order of their numbers.
#pragma once

#include "converter/model/document.h"

namespace offprint::markdown {

// Puts Document::notes in the order in which they are called first: by the text, then by the notes
// themselves. Those never called follow, as they were defined.
void order_notes(Document& document);

}  // namespace offprint::markdown
