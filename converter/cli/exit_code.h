// The exit codes of the command.
#pragma once

#include "converter/error.h"

namespace offprint {

// Returns the exit code for the reason of an error. The numbers are pandoc's where pandoc has one.
int exit_code(ErrorKind kind);

// The exit code after SIGPIPE, as a shell shows it.
inline constexpr int broken_pipe_code = 128 + 13;

}  // namespace offprint
