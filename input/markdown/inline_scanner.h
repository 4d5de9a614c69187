// Finds the markup of inline extensions in one leaf (a paragraph, a heading, a table cell) before
// cmark sees it, and replaces it by marks.
//
// It knows what binds tighter than any extension: code spans, raw HTML tags and autolinks
// (CommonMark 0.31.2 §6.1, §6.5, §6.6), and backslash escapes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "input/markdown/extensions.h"
#include "input/markdown/marks.h"
#include "input/markdown/rewriting.h"

namespace offprint::markdown {

// Bytes [begin, end) of the source: the inline content of one line, without the prefixes of its
// containers, leading blanks and line end.
struct Slice {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class LeafKind { paragraph, heading, cell };

// The number (in Document::notes) of the note that `label` names; nothing: no such note.
using NoteNamed = std::function<std::optional<std::uint32_t>(std::string_view label)>;

struct InlineScan {
  std::string_view source;
  ExtensionSet extensions;
  NoteNamed note_named;
  Marks& marks;
  std::vector<Edit>& edits;  // receives edits of scope in_line, in source order
  // Contents of inline notes, in the order of their numbers: the first gets `next_note`.
  std::vector<std::vector<Slice>>& inline_notes;
  std::uint32_t& next_note;
};

void scan_inlines(std::span<const Slice> lines, LeafKind kind, InlineScan& scan);

// True when `source` holds a character that could begin inline markup of these extensions.
bool may_hold_inline_extensions(std::string_view source, ExtensionSet extensions);

}  // namespace offprint::markdown
