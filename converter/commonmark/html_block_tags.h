// The tags that begin blocks of raw HTML in Markdown.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

inline constexpr std::size_t longest_html_block_tag = 10;

// Return whether `name`, in lower case, is a tag of start condition 6 (CommonMark 0.30 §4.6:
// "source" is one, which 0.31 took out), or of condition 1, whose blocks end only with their
// closing tag.
bool is_html_block_tag(std::string_view name);
bool is_raw_text_tag(std::string_view name);

}  // namespace offprint::markdown
