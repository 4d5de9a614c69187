// What the parsers of metadata (yaml.h, toml.h) return, and the bounds they keep to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "converter/model/metadata.h"

namespace offprint {

inline constexpr std::size_t max_metadata_bytes = 1'000'000;
// Strings and keys count once, lists and mappings twice.
inline constexpr int max_metadata_items = 10'000;
inline constexpr int max_metadata_depth = 32;

struct ParsedMetadata {
  std::optional<MetaValue> value;  // nothing: `problem` says why
  std::string problem;
  SourceSpan span;  // of the problem
};

}  // namespace offprint
