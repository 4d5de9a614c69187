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

// The role of tildes beside a mark. Where they are markup, the character behind them counts.
enum class Tildes { are_punctuation, are_looked_past };

// Returns whether a parser pairs `marks`, which are all marks in `text` in order of offset, as they
// say.
bool pairs_as_meant(std::string_view text, const std::vector<Mark>& marks,
                    markdown::Symbols symbols, Tildes tildes);

}  // namespace offprint::markdown_writer
