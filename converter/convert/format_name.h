// The name of a format with extensions switched on and off: "markdown-smart+footnotes".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/format.h"

namespace offprint {

struct ExtensionSwitch {
  std::string name;
  bool on = false;
};

struct FormatName {
  std::string base;  // "markdown"
  std::vector<ExtensionSwitch> switches;
};

// Splits a format's name into its parts, in lower case. The format and its extensions need not
// exist.
FormatName parse_format_name(std::string_view words);

// Returns the main name of an extension of `format`, given its main or short name. Throws
// Error{unknown_extension}, with the nearest name and the list as hint.
std::string_view known_extension(std::string_view name, std::string_view format,
                                 const std::vector<FormatExtension>& known);

// Switches the extensions of a format's name on and off in `options`. Throws
// Error{unknown_extension}.
template <class Row, class Options>
void apply_switches(const FormatName& name, const Row& row, Options& options) {
  if (name.switches.empty()) return;
  const std::vector<FormatExtension> known = extensions_of(row);
  for (const ExtensionSwitch& change : name.switches) {
    const std::string_view extension = known_extension(change.name, row.name, known);
    row.switch_extension(options, extension, change.on);
  }
}

}  // namespace offprint
