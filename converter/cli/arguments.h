// From the words of the command line to a Request, and the texts of --help and --version.
#pragma once

#include <string>
#include <vector>

#include "converter/cli/request.h"

namespace offprint {

// `words` without the name of the program. Throws Error{bad_option} or Error{conflicting_options}.
Request parse_arguments(const std::vector<std::string>& words);

std::string help_text();
// What is shown to someone who gave no article.
std::string usage_text();
std::string version_text();

}  // namespace offprint
