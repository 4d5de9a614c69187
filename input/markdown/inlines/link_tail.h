// What follows the text of an inline link or image: (destination "title"), as cmark reads it
// (CommonMark 0.30 §6.3).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// text[at] is the parenthesis. The end, behind the closing one; 0: this is no link's tail.
std::size_t link_tail_end(std::string_view text, std::size_t at);

}  // namespace offprint::markdown
