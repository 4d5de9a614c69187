// The marks that carry blocks of extensions through cmark, and what they stand for.
//
// A mark is a letter and a number behind the block sign (marks.h), in an HTML comment on a line of
// its own, <!--P T 0-->, or at the start of a paragraph. An HTML comment (CommonMark 0.31.2 §4.6,
// type 2) interrupts a paragraph, ends on its line, and does not change how loose a list is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/document.h"

namespace offprint::markdown {

enum class BlockMark : char {
  table = 'T',
  note = 'N',        // first in a list item
  definition = 'F',  // first in a list item
  separator = 'S',   // between two lists
  div_fence = 'D',
  formula = 'M',
  alert = 'A',  // begins a quote's first paragraph
  task = 'K',   // begins an item's first paragraph
};

struct FoundMark {
  BlockMark kind = BlockMark::separator;
  std::uint32_t number = 0;
  std::size_t length = 0;  // of the mark in the text
};

// The mark as text, and as a comment.
std::string mark_text(std::string_view sign, BlockMark kind, std::size_t number);
std::string mark_comment(std::string_view sign, BlockMark kind, std::size_t number);
// The mark that `text`, or the comment in `html`, begins with.
std::optional<FoundMark> find_mark(std::string_view sign, std::string_view text);
std::optional<FoundMark> find_comment_mark(std::string_view sign, std::string_view html);

struct MarkedCell {
  static constexpr std::uint32_t no_heading = UINT32_MAX;
  std::uint32_t heading = no_heading;  // in the pool; none for an empty cell
  SourceSpan span;
};
struct MarkedTable {
  std::vector<TableColumn> columns;
  std::vector<std::vector<MarkedCell>> rows;  // the header first
  SourceSpan span;
};
struct MarkedNote {
  Text label;
  SourceSpan span;
};
struct MarkedDefinition {
  bool after_blank = false;
  SourceSpan span;
};
struct MarkedDivFence {
  enum class Kind : std::uint8_t { opening, closing, text };
  Kind kind = Kind::text;
  Attributes attributes;
  std::uint32_t heading = 0;  // in the pool: the line as text
  SourceSpan span;
};
struct MarkedFormula {
  Text tex;
  SourceSpan span;
};
struct MarkedAlert {
  AdmonitionKind kind = AdmonitionKind::note;
  Text source;
};

// What the marks stand for, by their numbers. Spans are those of the source.
//
// Inline content that cmark cannot see at its place stands in a pool before the document, one
// level-1 heading for each: a heading is the only block of cmark that is one line of inlines and
// nothing else.
struct BlockMarks {
  std::vector<MarkedTable> tables;
  std::vector<MarkedNote> notes;
  std::vector<MarkedDefinition> definitions;
  std::vector<MarkedDivFence> div_fences;
  std::vector<MarkedFormula> formulas;
  std::vector<MarkedAlert> alerts;
  std::vector<TaskState> tasks;
  std::uint32_t separators = 0;
  std::uint32_t pool = 0;  // headings in it
  // Of each inline note its heading in the pool; their numbers follow those of `notes`.
  std::vector<MarkedCell> inline_notes;

  std::size_t count() const {
    return tables.size() + notes.size() + definitions.size() + div_fences.size() + formulas.size() +
           alerts.size() + tasks.size() + separators;
  }
};

}  // namespace offprint::markdown
