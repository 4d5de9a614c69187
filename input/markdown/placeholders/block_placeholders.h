// The placeholders that carry blocks of extensions through cmark, and what they stand for.
//
// A placeholder is a letter and a number behind the block sentinel (placeholders.h), in an HTML
// comment on a line of its own, <!--P T 0-->, or at the start of a paragraph. An HTML comment
// (CommonMark 0.31.2 §4.6, type 2) interrupts a paragraph, ends on its line, and does not change
// how loose a list is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/document.h"

namespace offprint::markdown {

enum class BlockPlaceholder : char {
  table = 'T',
  note = 'N',        // first in a list item
  definition = 'F',  // first in a list item
  separator = 'S',   // between two lists
  div_fence = 'D',
  formula = 'M',
  alert = 'A',  // begins a quote's first paragraph
  task = 'K',   // begins an item's first paragraph
};

struct FoundPlaceholder {
  BlockPlaceholder kind = BlockPlaceholder::separator;
  std::uint32_t number = 0;
  std::size_t length = 0;  // of the placeholder in the text
};

// The placeholder as text, and as a comment.
std::string placeholder_text(std::string_view sentinel, BlockPlaceholder kind, std::size_t number);
std::string placeholder_comment(std::string_view sentinel, BlockPlaceholder kind,
                                std::size_t number);
// The placeholder that `text`, or the comment in `html`, begins with.
std::optional<FoundPlaceholder> find_placeholder(std::string_view sentinel, std::string_view text);
std::optional<FoundPlaceholder> find_comment_placeholder(std::string_view sentinel,
                                                         std::string_view html);

struct ReplacedCell {
  static constexpr std::uint32_t no_heading = UINT32_MAX;
  std::uint32_t heading = no_heading;  // in the pool; none for an empty cell
  SourceSpan span;
};
struct ReplacedTable {
  std::vector<TableColumn> columns;
  std::vector<std::vector<ReplacedCell>> rows;  // the header first
  SourceSpan span;
};
struct ReplacedNote {
  Text label;
  SourceSpan span;
};
struct ReplacedDefinition {
  bool after_blank = false;
  SourceSpan span;
};
struct ReplacedDivFence {
  enum class Kind : std::uint8_t { opening, closing, text };
  Kind kind = Kind::text;
  Attributes attributes;
  std::uint32_t heading = 0;  // in the pool: the line as text
  SourceSpan span;
};
struct ReplacedFormula {
  Text tex;
  SourceSpan span;
};
struct ReplacedAlert {
  AdmonitionKind kind = AdmonitionKind::note;
  Text source;
};

// The blocks that the placeholders replace, by their numbers. Spans are those of the source.
//
// Inline content that cmark cannot see at its place is in a pool before the document, one
// level-1 heading for each: a heading is the only block of cmark that is one line of inlines and
// nothing else.
struct BlockPlaceholders {
  std::vector<ReplacedTable> tables;
  std::vector<ReplacedNote> notes;
  std::vector<ReplacedDefinition> definitions;
  std::vector<ReplacedDivFence> div_fences;
  std::vector<ReplacedFormula> formulas;
  std::vector<ReplacedAlert> alerts;
  std::vector<TaskState> tasks;
  std::uint32_t separators = 0;
  std::uint32_t pool = 0;  // headings in it
  // For each inline note, its heading in the pool. Their numbers follow those of `notes`.
  std::vector<ReplacedCell> inline_notes;

  std::size_t count() const {
    return tables.size() + notes.size() + definitions.size() + div_fences.size() + formulas.size() +
           alerts.size() + tasks.size() + separators;
  }
};

}  // namespace offprint::markdown
