// Escapes text for Markdown, as little as is safe: a backslash before characters that would be
// markup in their place (CommonMark 0.31.2 §2.4), a numeric entity for those that a backslash
// cannot keep.
#pragma once

#include <string>
#include <string_view>

#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/paired_characters.h"
#include "formats/markdown/line_start.h"

namespace offprint::markdown_writer {

// The place of a text run.
struct TextPlace {
  std::string_view before;           // the paragraph so far, with markup and escapes
  TextEnd end = TextEnd::block_end;  // what follows the run
  char after_break = '\0';           // the character after a soft break at the run's end
  bool before_bracket = false;       // what follows begins with [
  bool before_caret = false;         // what follows begins with ^
  bool line_start = false;           // the run begins a line of Markdown
  bool may_open_block = false;       // and could open a block there: not in a heading or a cell
  bool block_start = false;          // and a paragraph
  bool in_brackets = false;          // in the text of a link, an image or a span
  bool in_link = false;              // where no link can begin
  bool in_heading = false;
  bool before_attributes = false;  // a heading's, which its last braces would be taken for
  bool in_table = false;
  bool after_opening = false;  // right after an opening * ** ~~ ^ ~
  bool no_blanks = false;      // in a superscript or subscript
};

std::string escape_text(std::string_view text, const TextPlace& place,
                        const PairedCharacters& paired, const Dialect& dialect);

}  // namespace offprint::markdown_writer
