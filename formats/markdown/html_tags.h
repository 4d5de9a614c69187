// Raw HTML in the text, as CommonMark finds it (0.31.2 §6.6).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown_writer {

// The length of the tag, comment, processing instruction, declaration or CDATA section at the start
// of `text`; 0 if there is none.
std::size_t html_length(std::string_view text);

}  // namespace offprint::markdown_writer
