// The tags that begin blocks of raw HTML in Markdown.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint {

inline constexpr std::size_t longest_html_block_tag = 10;

// `name` is in lower case. CommonMark 0.30 §4.6, start condition 6, "source" among them, which left
// it with 0.31.
bool is_html_block_tag(std::string_view name);
// Those of start condition 1, whose blocks end with their closing tag alone.
bool is_raw_text_tag(std::string_view name);

}  // namespace offprint
