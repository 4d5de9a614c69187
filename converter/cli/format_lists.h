// The texts of --list-input-formats, --list-output-formats and --list-extensions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/format.h"

namespace offprint {

// One name a line; with `details` also aliases, file extensions and description.
std::string input_format_list(bool details);
std::string output_format_list(bool details);

// "+name" or "-name" a line for each extension of a format: those that its reader knows, or its
// writer if it has no reader. With `details` also short names and descriptions. Throws
// Error{unknown_input_format}.
std::string extension_list(std::string_view name, bool details);
// The same for a list of extensions, in alphabetical order.
std::string list_of_extensions(std::vector<FormatExtension> extensions, bool details);

}  // namespace offprint
