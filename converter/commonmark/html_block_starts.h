// The start and end conditions of HTML blocks (CommonMark 0.31.2 §4.6), as cmark reads them.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// Returns whether `text` begins with <![CDATA[, in upper or lower case, as cmark accepts it in
// blocks and in text.
bool opens_character_data(std::string_view text);

// Returns the type, 1 to 6, of the HTML block that begins at the start of `text`, 0 if none does.
// `text` is a line from its first character that is not blank, without the line end.
int scan_html_block_start(std::string_view text);
// Returns whether a block of type 7 begins: a complete open or closing tag alone on its line.
bool scan_html_block_start_7(std::string_view text);
// Returns the offset of the end condition of a block of `type`, 1 to 5: the block ends with that
// line. npos if there is none; types 6 and 7 end at a blank line.
std::size_t find_html_block_end(std::string_view text, int type);

}  // namespace offprint::markdown
