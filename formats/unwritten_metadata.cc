#include "formats/unwritten_metadata.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace offprint {

void report_unwritten_metadata(const Metadata& metadata, std::string_view format,
                               std::initializer_list<std::string_view> written,
                               Diagnostics& diagnostics) {
  std::vector<std::string_view> left;
  const auto collect = [&](std::string_view name, const auto& field) {
    const bool is_written = std::find(written.begin(), written.end(), name) != written.end();
    if (field && field.origin() > Origin::inferred && !is_written) left.push_back(name);
  };
  for_each_field(metadata, collect);
  for (const auto& [key, field] : metadata.extra) collect(key, field);
  if (left.empty()) return;
  diagnostics.note("metadata-not-rendered", {},
                   fmt::format("{} has no place for: {}", format, fmt::join(left, ", ")));
}

}  // namespace offprint
