// Random documents that Markdown can say: what the Markdown reader can produce, and nothing else.
//
// random_document.h makes what a program can build; much of that has no Markdown (a paragraph
// without text, emphasis that begins with a blank, two ordered lists side by side). These documents
// keep to what the grammar allows, and fill it with the texts that a writer must escape.
#pragma once

#include "converter/model/document.h"
#include "tests/support/choices.h"
#include "tests/support/random_markdown.h"

namespace offprint::test {

// The same choices give the same document; fewer, a smaller one.
Document readable_document(Choices& choices, MarkdownFlavor flavor);

}  // namespace offprint::test
