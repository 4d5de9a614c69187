// TOML 1.0 as metadata: mappings, lists and strings, bounded (metadata_syntax.h).
//
// Numbers, dates and truth values stay as they are written ("2024-08-26T10:00:00Z", "0x1F"). Dotted
// keys and tables are mappings, and arrays of tables are lists, in the order of the text.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/metadata/metadata_syntax.h"

namespace offprint {

// Parses `text`, which is UTF-8 and belongs to the source `file` from `first_line` on. The value is
// a mapping, or nothing.
ParsedMetadata parse_toml(std::string_view text, std::uint32_t file = 0,
                          std::uint32_t first_line = 1);

}  // namespace offprint
