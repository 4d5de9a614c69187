// Takes the marks back out of what cmark made of one leaf, and applies the inline extensions that
// work on its text: strikeout, superscript and subscript, bare mail addresses, attributes and
// bracketed spans, typographic punctuation.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "converter/commonmark/extensions.h"
#include "converter/model/node.h"
#include "input/markdown/placeholders/marks.h"

namespace offprint::markdown {

struct InlineRestore {
  const Marks& marks;
  ExtensionSet extensions;
  bool gfm = false;                // a single tilde is strikeout, not subscript
  std::string_view language = {};  // of the document, for typographic quotes; may be empty
  // The place in the source of what a mark stands for; without it, that of the text around.
  std::function<SourceSpan(std::size_t offset)> span_at = {};
};

// `inlines` is the whole content of a paragraph, a heading, a table cell or a term: nested
// sequences are done with it. Linear in its size. Nests no deeper than max_inline_depth: markup
// beyond that is text, what it holds moves up. Adjacent text comes out merged.
void restore_inlines(Inlines& inlines, const InlineRestore& restore);

}  // namespace offprint::markdown
