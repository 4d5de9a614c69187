// Parses the words of the command line into a Request, and holds the texts of --help and --version.
#pragma once

#include <string>
#include <vector>

#include "converter/cli/request.h"

namespace offprint {

// Returns the request. `words` are without the name of the program. Throws Error{bad_option} or
// Error{conflicting_options}.
Request parse_arguments(const std::vector<std::string>& words);

std::string help_text();
// Returns what is shown to a user who gives no article.
std::string usage_text();
std::string version_text();

}  // namespace offprint
