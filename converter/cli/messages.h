// What the command says on standard error.
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

  // Errors always, warnings and notes unless quiet. Of many alike the first are shown, and how many
  // more there were; with --verbose all.
  void report(const Diagnostics& diagnostics, const Sources& sources) const;
  void error(const Error& error) const;
  // What is being done; with --verbose only.
  void progress(std::string_view text) const;
  // Words for the user, as they are.
  void say(const std::string& text) const;

 private:
  bool shown(Severity severity) const;

  Verbosity verbosity_;
};

}  // namespace offprint
