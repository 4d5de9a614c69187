// The normal form, which documents of the same meaning share: adjacent text runs are merged, empty
// ones are gone, and line ends of the source are spaces.
#pragma once

#include "converter/model/document.h"

namespace offprint {

void normalize(Inlines& inlines);  // this sequence alone, not those below it
Document normal_form(Document document);

}  // namespace offprint
