// How a CommonMark parser pairs runs of emphasis marks (CommonMark 0.31.2 §6.2, rules 1 to 17).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "converter/commonmark/characters.h"

namespace offprint::markdown_writer {

// One mark in a text.
struct Mark {
  std::size_t offset = 0;
  std::size_t length = 1;
  bool opens = false;
  bool bracket = false;  // not a mark: a bracket's start or end, which no pair crosses
  std::size_t pair = 0;  // the same for both marks of a pair
};

// Whether tildes beside a mark are looked past, to what stands behind them: where they are markup.
enum class Tildes { are_punctuation, are_looked_past };

// Whether a parser pairs `marks`, all there are in `text`, as they say. In order of offset.
bool pairs_as_meant(std::string_view text, const std::vector<Mark>& marks,
                    markdown::Symbols symbols, Tildes tildes);

}  // namespace offprint::markdown_writer
