// Block extensions on plain cmark: tables, notes, definition lists, display math, fenced divs,
// alerts, task lists.
//
// Before cmark, an outline that mirrors cmark's block rules (outline.h) finds them exactly, and
// edits turn them into plain CommonMark with placeholders. After cmark, restore_blocks() takes the
// marked blocks out of the tree. Every placeholder must be found again: if one is not, the caller
// parses the untouched source.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "converter/commonmark/extensions.h"
#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "input/markdown/placeholders/block_placeholders.h"
#include "input/markdown/placeholders/placeholders.h"
#include "input/markdown/placeholders/rewriting.h"

namespace offprint::markdown {

// The result of rewrite().
struct Extended {
  Rewriting rewriting;
  Placeholders placeholders;
  BlockPlaceholders blocks;
};

// Returns whether `source` may hold anything that rewrite() changes: one look at each line, and one
// at each character where extensions of inlines are on.
bool may_extend(std::string_view source, ExtensionSet extensions);

// Rewrites `source`, the text without front matter; `first_line` is its first line in the file
// `file`. `notes_first`: InlineScan has the same member.
Extended rewrite(std::string_view source, ExtensionSet extensions, bool notes_first,
                 std::uint32_t file, std::uint32_t first_line, Diagnostics& diagnostics);

// Takes the replaced blocks out of `blocks` (as cmark gave them: flat, headings as Heading, with
// the spans of the source). Fills `notes` in the order of their numbers. Returns false if a
// placeholder is missing.
bool restore_blocks(const Extended& extended, Blocks& blocks, std::vector<Note>& notes);

}  // namespace offprint::markdown
