// The nesting of TOML, checked before a parser builds it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace offprint {

// Returns the offset at which brackets or the parts of one dotted key first nest more than `limit`
// deep. The parser limits values, but not dotted keys, and frees its tree by recursion.
std::optional<std::size_t> toml_too_deep(std::string_view text, int limit);

}  // namespace offprint
