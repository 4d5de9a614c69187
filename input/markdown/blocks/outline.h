// The block structure of a Markdown text, found line by line without cmark: what holds inlines, and
// where blocks of extensions are.
//
// The outline mirrors cmark's block rules (blocks.c of 0.30.2; CommonMark 0.31.2 §3 and the
// appendix "A parsing strategy"), in the same order of tests, so that what it finds is what cmark
// will see in the rewritten text. It never looks at inlines. Linear in the size of the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "converter/commonmark/extensions.h"
#include "converter/model/node.h"
#include "converter/nesting.h"
#include "input/markdown/inlines/inline_scanner.h"

namespace offprint::markdown {

// Containers around a block, where the sections around it are not known yet.
inline constexpr int max_containers = max_block_depth - max_section_depth;

// Line and byte column, 1-based, within the text.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

// A paragraph or heading: `count` slices from `first` on.
struct OutlinedLeaf {
  LeafKind kind = LeafKind::paragraph;
  bool definitions = false;  // link reference definitions, no text
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

struct OutlinedRow {
  Slice content;
  std::size_t line_begin = 0;
};

struct OutlinedTable {
  Slice whole;         // from the header's first character to the end of the last row
  std::string prefix;  // what must precede a placeholder in place of `whole`
  std::vector<TableColumn> columns;
  std::vector<OutlinedRow> rows;  // the header first, without the delimiter row
  Position position;
};

// A footnote or a definition: a container, rewritten as a list item.
struct OutlinedItem {
  enum class Kind : std::uint8_t { note, definition };
  Kind kind = Kind::note;
  bool separate = false;       // the list before it must not take the item in
  bool empty = false;          // there is nothing behind the marker
  bool after_blank = false;    // of a definition: there is a blank line before it
  std::uint32_t consumed = 0;  // columns of a tab before the marker that belong to the parent
  std::uint32_t width = 0;     // columns from the marker to the content
  Slice marker;                // with the blanks behind it
  Slice label;                 // of a note
  std::string outer_prefix;    // begins a new line in the parent
  std::string inner_prefix;    // begins a new line in the item
  Position position;
};

// Stands before a list behind a footnote or definition, which must not take it in, and behind what
// a definition holds if those are link reference definitions: cmark must see a block there.
struct OutlinedSeparator {
  std::size_t at = 0;
  std::string prefix;   // begins a new line in the list's parent, with the list's indent
  bool behind = false;  // the new line is the separator's
};

// A line ::: that opens or closes a fenced div.
struct OutlinedDivFence {
  enum class Kind : std::uint8_t { opening, closing, text };  // text: an opening never closed
  Kind kind = Kind::text;
  Slice content;
  Attributes attributes;
  Position position;
};

// Display math: $$ … $$ alone in its paragraph.
struct OutlinedFormula {
  Slice whole;
  Text tex;
  Position position;
};

struct OutlinedAlert {
  AdmonitionKind kind = AdmonitionKind::note;
  Slice marker;  // the line "[!NOTE]"
};

struct OutlinedTask {
  TaskState state = TaskState::open;
  Slice marker;  // "[ ]"
};

// A tab whose width changes because the text before it does.
struct OutlinedTab {
  std::size_t at = 0;
  std::uint32_t width = 0;
};

struct Outline {
  std::vector<OutlinedLeaf> leaves;
  std::vector<Slice> slices;
  std::vector<OutlinedTable> tables;
  std::vector<OutlinedItem> items;
  std::vector<OutlinedSeparator> separators;
  std::vector<OutlinedDivFence> div_fences;
  std::vector<OutlinedFormula> formulas;
  std::vector<OutlinedAlert> alerts;
  std::vector<OutlinedTask> tasks;
  std::vector<OutlinedTab> tabs;
  // Markers of containers beyond max_containers: a backslash before each makes it text.
  std::vector<std::size_t> too_deep;
  Position first_too_deep;
};

Outline outline(std::string_view text, ExtensionSet extensions);

// False when the outline would find nothing but leaves: one look at each line.
bool may_hold_block_extensions(std::string_view text, ExtensionSet extensions);
// False when no container can lie deeper than max_containers: one look at each line.
bool may_nest_too_deep(std::string_view text);

}  // namespace offprint::markdown
