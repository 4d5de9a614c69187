// Takes the placeholders back out of what cmark made of one leaf, and applies the inline extensions
// that work on its text: strikeout, superscript and subscript, bare mail addresses, attributes and
// bracketed spans, typographic punctuation.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include "converter/commonmark/extensions.h"
#include "converter/model/node.h"
#include "input/markdown/placeholders/placeholders.h"

namespace offprint::markdown {

struct InlineRestore {
  const Placeholders& placeholders;
  ExtensionSet extensions;
  bool gfm = false;                // a single tilde is strikeout, not subscript
  std::string_view language = {};  // of the document, for typographic quotes; may be empty
  // Returns the place in the source of the text that a placeholder replaced. Without the function,
  // the place of the text around is used.
  std::function<SourceSpan(std::size_t offset)> span_at = {};
};

// `inlines` is the whole content of a paragraph, a heading, a table cell or a term: nested
// sequences are done with it. Linear in its size. Nests no deeper than max_inline_depth: markup
// beyond that is text, what it holds moves up. Adjacent text comes out merged.
void restore_inlines(Inlines& inlines, const InlineRestore& restore);

}  // namespace offprint::markdown
