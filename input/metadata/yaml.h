// YAML, as far as metadata needs it: mappings, lists and strings, bounded (metadata_syntax.h).
//
// Scalars stay the words they were ("2024-08-26", "true"); null is an empty string. Aliases are
// refused: metadata has no use for them, and they can grow without end.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/metadata/metadata_syntax.h"

namespace offprint {

// The first document in `text`, UTF-8, which is the source `file` from `first_line` on.
ParsedMetadata parse_yaml(std::string_view text, std::uint32_t file = 0,
                          std::uint32_t first_line = 1);

}  // namespace offprint
