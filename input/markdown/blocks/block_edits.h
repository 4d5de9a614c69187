// The edits that turn the blocks of an outline into placeholders.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/markdown/blocks/outline.h"
#include "input/markdown/placeholders/block_placeholders.h"
#include "input/markdown/placeholders/rewriting.h"

namespace offprint::markdown {

// The place in its file of the text that an outline was made of.
struct TextPlace {
  std::uint32_t file = 0;
  std::uint32_t first_line = 1;

  SourceSpan span(Position position, std::uint32_t lines = 1) const {
    const std::uint32_t line = first_line + position.line - 1;
    return {file, line, position.column, line + lines - 1};
  }
};

// Appends to `edits` all but those of tables, whose cells go into the pool, and to `placeholders`
// what they stand for, but for the text of div fences that are none.
void add_block_edits(const Outline& found, std::string_view source, TextPlace place,
                     std::string_view sentinel, std::vector<Edit>& edits,
                     BlockPlaceholders& placeholders);

}  // namespace offprint::markdown
