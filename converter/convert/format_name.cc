#include "converter/convert/format_name.h"

#include <algorithm>
#include <fmt/core.h>
#include <fmt/ranges.h>

#include "converter/convert/nearest.h"
#include "converter/error.h"

namespace offprint {

FormatName parse_format_name(std::string_view words) {
  std::string lower(words);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  std::size_t at = std::min(lower.find_first_of("+-"), lower.size());
  FormatName name{lower.substr(0, at), {}};
  while (at < lower.size()) {
    const std::size_t end = std::min(lower.find_first_of("+-", at + 1), lower.size());
    name.switches.push_back({lower.substr(at + 1, end - at - 1), lower[at] == '+'});
    at = end;
  }
  return name;
}

std::string_view known_extension(std::string_view name, std::string_view format,
                                 const std::vector<FormatExtension>& known) {
  std::vector<std::string_view> names;
  for (const FormatExtension& extension : known) {
    const bool is_short_name = !name.empty() && extension.short_name == name;
    if (extension.name == name || is_short_name) return extension.name;
    names.push_back(extension.name);
  }
  const std::string message =
      fmt::format("unknown extension '{}' of the format '{}'", name, format);
  if (known.empty())
    throw Error(ErrorKind::unknown_extension, message,
                fmt::format("'{}' has no extensions to turn on or off", format));
  Hint hint(fmt::format("known extensions: {}", fmt::join(names, ", ")));
  hint.guess = nearest(name, names);
  throw Error(ErrorKind::unknown_extension, message, std::move(hint));
}

}  // namespace offprint
