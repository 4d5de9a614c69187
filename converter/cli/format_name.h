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

// In lower case. Whether the format and its extensions exist is not looked at.
FormatName parse_format_name(std::string_view words);

// The main name of the extension `name` of `format`. Throws Error{unknown_extension} with the
// nearest match and the list.
std::string_view known_extension(std::string_view name, std::string_view format,
                                 const std::vector<FormatExtension>& known);

// Switches in `options` what the name says about `row`. Throws Error{unknown_extension}.
template <class Row, class Options>
void apply_switches(const FormatName& name, const Row& row, Options& options) {
  if (name.switches.empty()) return;
  const std::vector<FormatExtension> known = extensions_of(row);
  for (const ExtensionSwitch& change : name.switches) {
    const std::string_view extension = known_extension(change.name, row.name, known);
    row.switch_extension(options, extension, change.on);
  }
}

// "+name" or "-name" a line, in alphabetical order, for --list-extensions; with `details` also the
// short names and descriptions.
std::string list_of_extensions(std::vector<FormatExtension> extensions, bool details);

}  // namespace offprint
