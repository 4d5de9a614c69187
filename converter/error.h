// The one exception of the library: the output cannot be produced.
//
// Faults of the article are diagnostics (diagnostics.h), never exceptions. Error is thrown where
// there is nothing to go on with, and caught once, in the command.
#pragma once

#include <stdexcept>
#include <string>

namespace offprint {

// The exit code of the command for each reason; the numbers are pandoc's where it has one.
enum class ErrorKind : int {
  io = 1,                   // missing, unreadable or unwritable file
  warnings = 3,             // --fail-if-warnings, and there were some
  conflicting_options = 4,  // options that contradict each other
  bad_option = 6,           // unknown option or bad value
  unknown_input_format = 21,
  unknown_output_format = 22,
  unknown_extension = 23,  // of a format: -f markdown+nonsense
  malformed_input = 64,    // nothing to convert, malformed front matter or metadata file
  binary_input = 92,
  missing_metadata_file = 98,
};

class Error : public std::runtime_error {
 public:
  // `message` names what was found; `hint`, if any, says what to do.
  Error(ErrorKind kind, const std::string& message, std::string hint = {})
      : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

  ErrorKind kind() const { return kind_; }
  const std::string& hint() const { return hint_; }

 private:
  ErrorKind kind_;
  std::string hint_;
};

}  // namespace offprint
