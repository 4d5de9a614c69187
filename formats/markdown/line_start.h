// Which text would open a block if a line began with it (CommonMark 0.31.2 §4 and §5, and the
// block extensions).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "formats/markdown/dialect.h"

namespace offprint::markdown_writer {

// The place behind a piece of text.
enum class TextEnd {
  block_end,
  soft_break,
  markup,
  closing,  // a mark that must directly follow a character other than a blank: * ** ~~ ^ ~
};

// The offset in `line` of the character that a backslash must stand before, so that a line
// beginning with `line` stays a paragraph's text; nothing where it does so anyway. `continues`: the
// line is not the paragraph's first, so that underlines and table delimiters count too. Characters
// that are escaped wherever they stand (` < [ and the like) are not looked at.
std::optional<std::size_t> find_block_start(std::string_view line, TextEnd end, bool continues,
                                            const Dialect& dialect);

// Returns whether a line of a paragraph, other than the first, may begin with `markdown`, which is
// escaped already.
bool may_start_line(std::string_view markdown, const Dialect& dialect);

}  // namespace offprint::markdown_writer
