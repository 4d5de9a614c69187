// Which outputs a run has, and with which writers.
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

// Empty when only an explanation is asked for. Throws Error: unknown formats and extensions, the
// same output twice, an output that is the input, a binary format on a terminal.
std::vector<PlannedOutput> plan_outputs(const Request& request);

}  // namespace offprint
