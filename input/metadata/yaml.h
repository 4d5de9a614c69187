// YAML, as far as metadata needs it: mappings, lists and strings, bounded (metadata_syntax.h).
//
// Scalars stay as they are written ("2024-08-26", "true"); null is an empty string. Aliases are
// refused, because metadata does not need them and they can grow exponentially.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/metadata/metadata_syntax.h"

namespace offprint {

// Parses the first document in `text`, which is UTF-8 and belongs to the source `file` from
// `first_line` on.
ParsedMetadata parse_yaml(std::string_view text, std::uint32_t file = 0,
                          std::uint32_t first_line = 1);

}  // namespace offprint
