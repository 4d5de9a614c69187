// The tail of an inline link or image, (destination "title"), as cmark reads it (CommonMark 0.30
// §6.3).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// Returns the end, behind the closing parenthesis, of the tail that begins with the parenthesis at
// text[at], or 0 if there is none.
std::size_t link_tail_end(std::string_view text, std::size_t at);

}  // namespace offprint::markdown
