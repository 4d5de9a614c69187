// Binds every option of the command to its place in a Request.
#pragma once

#include <CLI/CLI.hpp>

#include "converter/cli/request.h"

namespace offprint {

// Binds the options in the order and groups of --help. Values are checked while parsing: throws
// Error{bad_option}. `request` must outlive `app`.
void bind_options(CLI::App& app, Request& request);

}  // namespace offprint
