// Step 11 of the text reader: builds a Document from units with roles and levels.
#pragma once

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "input/options.h"
#include "input/text/roles/levels.h"

namespace offprint::text {

Document build_document(const PageWithLevels& page, const TextReaderOptions& options,
                        Diagnostics& diagnostics);

}  // namespace offprint::text
