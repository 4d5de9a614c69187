// How deep TOML nests, before a parser builds it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace offprint {

// The offset where brackets or the parts of one dotted key first nest more than `limit` deep. The
// parser bounds values, but not dotted keys, and frees what it built by recursion.
std::optional<std::size_t> toml_too_deep(std::string_view text, int limit);

}  // namespace offprint
