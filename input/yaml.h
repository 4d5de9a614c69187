// YAML, as far as metadata needs it: mappings, lists and strings, bounded in depth and size.
//
// Scalars stay the words they were ("2024-08-26", "true"); null is an empty string. Aliases are
// refused: metadata has no use for them, and they can grow without end.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "converter/model/metadata.h"

namespace offprint {

inline constexpr std::size_t max_yaml_bytes = 1'000'000;
inline constexpr int max_yaml_events = 10'000;
inline constexpr int max_yaml_depth = 32;

struct YamlResult {
  std::optional<MetaValue> value;  // nothing: `problem` says why
  std::string problem;
  SourceSpan span;  // of the problem
};

// The first document in `text`, UTF-8, which is the source `file` from `first_line` on.
YamlResult parse_yaml(std::string_view text, std::uint32_t file = 0, std::uint32_t first_line = 1);

}  // namespace offprint
