// The one form among documents that mean the same: adjacent text runs merged, none empty, line ends
// of the source as spaces.
#pragma once

#include "converter/model/document.h"

namespace offprint {

void normalize(Inlines& inlines);  // this sequence only, not what lies below
Document normal_form(Document document);

}  // namespace offprint
