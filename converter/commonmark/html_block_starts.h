// Where HTML blocks begin and end (CommonMark 0.31.2 §4.6), as cmark decides it.
#pragma once

#include <string_view>

namespace offprint::markdown {

// Whether `text` begins with <![CDATA[, its letters in any case: so cmark reads it in blocks and in
// text.
bool opens_character_data(std::string_view text);

// `text` is a line from its first character that is not blank, without the line end. The type of
// the block that begins there, 1 to 6; 0 for none.
int scan_html_block_start(std::string_view text);
// Type 7: a complete open or closing tag alone on its line.
bool scan_html_block_start_7(std::string_view text);
// True when a block of `type`, 1 to 5, ends on this line. Types 6 and 7 end at a blank line.
bool scan_html_block_end(std::string_view text, int type);

}  // namespace offprint::markdown
