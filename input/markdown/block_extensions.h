// Block extensions on plain cmark: tables, notes, definition lists, display math, fenced divs.
//
// Before cmark, a pass over the lines that mirrors cmark's block rules (outline.h) finds them
// exactly, and edits turn them into plain CommonMark with marks. After cmark, restore_blocks()
// takes the marked blocks out of the tree.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "input/markdown/extensions.h"
#include "input/markdown/marks.h"
#include "input/markdown/rewriting.h"

namespace offprint::markdown {

// What the rewriting must be told to put back; filled by rewrite(), read by restore_blocks().
struct BlockMarks;

// What rewrite() made of a source.
struct Extended {
  Rewriting rewriting;
  Marks marks;
  // … and the marks of blocks (md-blocks engineer: define).
};

// `source` is the text without front matter; `first_line` its first line in the file `file`.
Extended rewrite(std::string_view source, ExtensionSet extensions, std::uint32_t file,
                 std::uint32_t first_line, Diagnostics& diagnostics);

// Takes the marked blocks out of `blocks` (as cmark gave them: flat, headings as Heading, spans in
// the coordinates of the rewriting). Fills `notes`. False when a mark is missing: the caller then
// parses the untouched source.
bool restore_blocks(const Extended& extended, Blocks& blocks, std::vector<Note>& notes);

}  // namespace offprint::markdown
