// The outputs of a run, with their writers.
#pragma once

#include <string>
#include <vector>

#include "converter/cli/request.h"
#include "converter/format.h"

namespace offprint {

struct PlannedOutput {
  std::string path;  // "-": standard output
  const WriterRow* writer = nullptr;
};

// Returns the outputs; none if only an explanation was requested. Throws Error for unknown formats
// and extensions, the same output twice, an output that is the input, and a binary format on a
// terminal.
std::vector<PlannedOutput> plan_outputs(const Request& request);

}  // namespace offprint
