// Random documents that Markdown can say: what the Markdown reader can produce, and nothing else.
//
// random_document.h makes what a program can build; much of that has no Markdown (a paragraph
// without text, emphasis that begins with a blank, two ordered lists side by side). These documents
// keep to what the grammar allows, and fill it with the texts that a writer must escape.
#pragma once

#include <cstdint>

#include "converter/model/document.h"
#include "tests/support/random_markdown.h"

namespace offprint::test {

// The same seed gives the same document on every machine. Small: a few blocks.
Document readable_document(std::uint64_t seed, MarkdownFlavor flavor);

}  // namespace offprint::test
