// Dates whose meaning depends on the language of the document.
#pragma once

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Reads dates such as "3/4/2024" by the language of the document. If that does not tell the order,
// only the year and the words are kept, and a warning shows both readings.
void settle_dates(Metadata& metadata, Diagnostics& diagnostics);

}  // namespace offprint
