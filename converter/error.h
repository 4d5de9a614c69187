// The one exception of the library: the output cannot be produced.
//
// Faults of the article are diagnostics (diagnostics.h), never exceptions. An Error is thrown if
// there is nothing to go on with, and the command catches it once.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "converter/hint.h"

namespace offprint {

// The reason for an Error. The command has an exit code for each (converter/cli/exit_code.h).
enum class ErrorKind {
  io,                   // a file is missing, unreadable or unwritable
  warnings,             // warnings count as errors, and there were some
  conflicting_options,  // options contradict each other
  bad_option,           // an option is unknown, or its value is bad
  unknown_input_format,
  unknown_output_format,
  unknown_extension,  // of a format, as in "markdown+nonsense"
  malformed_input,    // there is nothing to convert, or metadata is malformed
  binary_input,       // the input is not text
  missing_metadata_file,
};

class Error : public std::runtime_error {
 public:
  // `message` names what was found; `hint`, if any, says what to do.
  Error(ErrorKind kind, const std::string& message, Hint hint = {})
      : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

  ErrorKind kind() const { return kind_; }
  const Hint& hint() const { return hint_; }

 private:
  ErrorKind kind_;
  Hint hint_;
};

}  // namespace offprint
