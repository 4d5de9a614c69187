#include "converter/cli/format_lists.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/convert/format_name.h"
#include "converter/convert/formats.h"
#include "formats/registry.h"
#include "input/registry.h"

namespace offprint {

namespace {

std::string words_of(const Names& names, std::string_view prefix) {
  std::string words;
  for (const std::string_view name : names)
    if (!name.empty()) words += fmt::format("{}{}{}", words.empty() ? "" : " ", prefix, name);
  return words;
}

template <class Rows>
std::string format_list(const Rows& rows, bool details) {
  std::string list;
  for (const auto& row : rows) {
    if (!details) {
      list += fmt::format("{}\n", row.name);
      continue;
    }
    list += fmt::format("{:<11} {:<10} {:<26} {}\n", row.name, words_of(row.aliases, ""),
                        words_of(row.extensions, "."), row.description);
  }
  return list;
}

}  // namespace

std::string input_format_list(bool details) { return format_list(readers(), details); }

std::string output_format_list(bool details) { return format_list(writers(), details); }

std::string extension_list(std::string_view name, bool details) {
  const std::string base = parse_format_name(name).base;
  if (const ReaderRow* row = find_reader(base))
    return list_of_extensions(extensions_of(*row), details);
  if (const WriterRow* row = find_writer(base))
    return list_of_extensions(extensions_of(*row), details);
  reader_named(base);  // throws
  return {};
}

std::string list_of_extensions(std::vector<FormatExtension> extensions, bool details) {
  std::sort(extensions.begin(), extensions.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  std::string list;
  for (const FormatExtension& extension : extensions) {
    const std::string name = fmt::format("{}{}", extension.on ? '+' : '-', extension.name);
    list += details ? fmt::format("{:<24} {:<14} {}\n", name, extension.short_name,
                                  extension.description)
                    : name + "\n";
  }
  return list;
}

}  // namespace offprint
