// The edits that turn the blocks of an outline into marks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/markdown/blocks/outline.h"
#include "input/markdown/placeholders/block_marks.h"
#include "input/markdown/placeholders/rewriting.h"

namespace offprint::markdown {

// Where the text that an outline was made of stands in its file.
struct TextPlace {
  std::uint32_t file = 0;
  std::uint32_t first_line = 1;

  SourceSpan span(Position position, std::uint32_t lines = 1) const {
    const std::uint32_t line = first_line + position.line - 1;
    return {file, line, position.column, line + lines - 1};
  }
};

// Appends to `edits` all but those of tables, whose cells go into the pool, and to `marks` what
// they stand for, but for the text of div fences that are none.
void add_block_edits(const Outline& found, std::string_view source, TextPlace place,
                     std::string_view sign, std::vector<Edit>& edits, BlockMarks& marks);

}  // namespace offprint::markdown
