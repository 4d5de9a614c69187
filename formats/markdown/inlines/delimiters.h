// The marks of emphasis and its like, chosen so that they are read back as they were meant.
//
// CommonMark decides by the neighbours of a run of * or _ whether it may open or close emphasis
// (0.31.2 §6.2). The renderer writes every pair with its first choice and notes where; when the
// paragraph is complete, settle() reads the runs as a parser would. Where that does not give the
// pairs that were meant it tries, in this order: underscores for some pairs, numeric entities for
// neighbouring letters, HTML tags.
#pragma once

#include <cstddef>
#include <vector>

#include "formats/lines/flow.h"

namespace offprint::markdown_writer {

enum class DelimiterKind { emphasis, strong, strikethrough, superscript, subscript, bracket };

// The text between two marks. A bracket (a link's text) has none: it bounds what marks can pair.
struct DelimitedPair {
  DelimiterKind kind;
  std::size_t open = 0;   // offset of the opening mark in the flow
  std::size_t close = 0;  // offset of the closing mark
};

// The marks of a kind as they are first written: "*", "**", "~~", "^", "~".
const char* first_delimiter(DelimiterKind kind);

// The tildes that make strikeout.
enum class StrikeoutTildes { none, two, one_or_two };

// Rewrites the marks in `flow` that would be misread. `pairs` in the order of their opening
// marks, properly nested.
void settle_delimiters(Flow& flow, const std::vector<DelimitedPair>& pairs, StrikeoutTildes tildes);

}  // namespace offprint::markdown_writer
