// The messages of the command on standard error.
#pragma once

#include <string>
#include <string_view>

#include "converter/cli/request.h"
#include "converter/diagnostics.h"
#include "converter/error.h"

namespace offprint {

class Messages {
 public:
  explicit Messages(Verbosity verbosity) : verbosity_(verbosity) {}

  // Prints errors, and also warnings and notes unless quiet. Of many of the same kind only the
  // first are shown, with the number of the others; --verbose shows all.
  void report(const Diagnostics& diagnostics, const Sources& sources) const;
  void error(const Error& error) const;
  // Prints a step of the conversion if --verbose is given.
  void progress(std::string_view text) const;
  // Prints the text unchanged.
  void say(const std::string& text) const;

 private:
  bool shown(Severity severity) const;

  Verbosity verbosity_;
};

}  // namespace offprint
