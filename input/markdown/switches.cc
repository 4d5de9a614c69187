#include "input/markdown/switches.h"

#include "converter/commonmark/extensions.h"
#include "input/options.h"

namespace offprint {

namespace {

std::vector<FormatExtension> switches(ExtensionSet on) {
  std::vector<FormatExtension> list;
  for (const ExtensionName& row : extension_names())
    list.push_back({row.name, row.short_name, row.description, on.has(row.extension)});
  return list;
}

}  // namespace

std::vector<FormatExtension> markdown_switches() { return switches(markdown_extensions()); }
std::vector<FormatExtension> gfm_switches() { return switches(gfm_extensions()); }
std::vector<FormatExtension> commonmark_switches() { return switches({}); }

void switch_markdown_extension(ReaderOptions& options, std::string_view name, bool on) {
  const auto extension = extension_named(name);
  if (!extension) return;
  options.markdown.on.set(*extension, on);
  options.markdown.off.set(*extension, !on);
}

}  // namespace offprint
