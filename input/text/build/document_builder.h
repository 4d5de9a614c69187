// Step 10 of the text reader: units with roles and levels become a Document.
#pragma once

#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "input/options.h"
#include "input/text/roles/chain.h"

namespace offprint::text {

// What the steps before have decided; borrowed.
struct Decisions {
  const Source& source;
  const Page& page;
  const std::vector<Choice>& choices;  // one per unit
  const std::vector<int>& levels;      // one per unit
};

Document build_document(const Decisions& decisions, const TextReaderOptions& options,
                        Diagnostics& diagnostics);

}  // namespace offprint::text
