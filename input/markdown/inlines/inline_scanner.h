// Finds the markup of inline extensions in one leaf (a paragraph, a heading, a table cell) before
// cmark sees it, and replaces it by placeholders.
//
// It knows what binds tighter than any extension: code spans, raw HTML tags and autolinks
// (CommonMark 0.30 §6.1, §6.5, §6.6), and backslash escapes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "converter/commonmark/extensions.h"
#include "input/markdown/inlines/leaf_text.h"
#include "input/markdown/inlines/note_calls.h"
#include "input/markdown/placeholders/placeholders.h"
#include "input/markdown/placeholders/rewriting.h"

namespace offprint::markdown {

// Brackets that may be open at once in a leaf. More are literal text: cmark takes square time on
// ![[]() repeated.
inline constexpr std::size_t most_open_brackets = 200;

struct InlineScan {
  std::string_view source;
  ExtensionSet extensions;
  NoteNamed note_named;
  Placeholders& placeholders;
  std::vector<Edit>& edits;  // receives edits of scope in_line, in any order
  // Contents of inline notes, in the order of their numbers: the first gets `next_note`. A note in
  // a note comes before it. They are scanned with the leaf they stand in.
  std::vector<std::vector<Slice>>& inline_notes;
  std::uint32_t& next_note;
  // The leaf holds nothing but link reference definitions.
  bool definitions = false;
  // A call of a known note comes before a link that its brackets could make, as in pandoc. On
  // GitHub the link comes first.
  bool notes_first = false;
  // Set to the offset of the first bracket that was hidden from cmark, if none was before.
  std::optional<std::size_t> hidden_bracket = {};
};

void scan_inlines(std::span<const Slice> lines, LeafKind kind, InlineScan& scan);

// True when `source` holds a character that could begin inline markup of these extensions, or more
// brackets than may be open.
bool may_hold_inline_extensions(std::string_view source, ExtensionSet extensions);

// The same of those extensions that need no placeholder but act on the text that comes out of
// cmark.
bool may_hold_text_extensions(std::string_view text, ExtensionSet extensions);

}  // namespace offprint::markdown
