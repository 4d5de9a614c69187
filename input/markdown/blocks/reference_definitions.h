// Link reference definitions at the start of a paragraph (CommonMark 0.31.2 §4.7), as cmark takes
// them: a paragraph of definitions alone makes neither a block nor a heading.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// The bytes of all definitions that `paragraph`, lines with line ends, begins with.
std::size_t skip_reference_definitions(std::string_view paragraph);

}  // namespace offprint::markdown
