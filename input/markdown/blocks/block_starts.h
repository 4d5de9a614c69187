// The scanners for the first characters of blocks, named after cmark's (scanners.re, blocks.c).
//
// Each looks at `text`: a line from its first character that is not blank to its end, without the
// line end. They return the number of bytes matched, 0 for none, unless they say otherwise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint::markdown {

// Opening hashes with the blanks after them.
std::size_t scan_atx_heading_start(std::string_view text);
// The inline content of the heading that `text` is, without the hashes on both sides.
std::string_view atx_heading_content(std::string_view text);

// The fence alone, without the info string.
std::size_t scan_open_code_fence(std::string_view text);
std::size_t scan_close_code_fence(std::string_view text);

// 1 for a line of '=', 2 for a line of '-', else 0.
int scan_setext_heading_line(std::string_view text);

// `looked_at`: the bytes that were looked at; up to there no thematic break can begin either.
bool scan_thematic_break(std::string_view text, std::size_t& looked_at);

struct ListMarker {
  std::size_t length = 0;  // with the delimiter, without the blanks after it
  char bullet = 0;         // '-', '+', '*'; of ordered lists the delimiter, '.' or ')'
};
std::optional<ListMarker> parse_list_marker(std::string_view text, bool interrupts_paragraph);

// "[^label]:" with the blanks after it.
std::size_t scan_note_definition(std::string_view text);
// The label of a note that scan_note_definition() found.
std::string_view note_label(std::string_view text);

// Only blanks, or nothing.
bool is_blank_text(std::string_view text);

}  // namespace offprint::markdown
