// Plain text on its way to lines: where it may be broken.
#pragma once

#include <string_view>

#include "formats/lines/flow.h"

namespace offprint::text_writer {

// Text that may be broken at blanks and between East Asian characters (lines/east_asian.h). A blank
// between two of these stays on its line: a reader that joins the lines again would lose it.
void append_text(Flow& flow, std::string_view text);

// Returns whether a line of a paragraph may begin with `rest`: not with a word that would be taken
// for a bullet, a number, a quote mark or an underline. Every other word may begin a line, because
// a reader that joins the lines again assumes that a line ends where the next word had no room.
bool may_start_text_line(std::string_view rest);

}  // namespace offprint::text_writer
