// The command as a function.
#pragma once

#include <string>
#include <vector>

namespace offprint {

// Runs the command with `words`, the command line without the program's name, and returns the exit
// code (exit_code.h). Uses the standard streams and the environment variable SOURCE_DATE_EPOCH.
// Never throws.
int run(const std::vector<std::string>& words);

}  // namespace offprint
