// The result of the parsers of metadata (yaml.h, toml.h), and their limits.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "converter/model/metadata.h"

namespace offprint {

inline constexpr std::size_t max_metadata_bytes = 1'000'000;
// The limits of metadata. A string or a key is one item, a list or a mapping counts as two.
inline constexpr int max_metadata_items = 10'000;
inline constexpr int max_metadata_depth = 32;

struct ParsedMetadata {
  std::optional<MetaValue> value;  // nothing if there is a problem
  std::string problem;
  SourceSpan span;  // of the problem
};

}  // namespace offprint
