// Documents made by chance, for property tests: every node kind, every legal nesting, and the texts
// that break things. The same seed gives the same document on every machine.
#pragma once

#include <cstdint>

#include "converter/model/document.h"

namespace offprint::test {

struct RandomDocumentOptions {
  int block_depth = 4;   // nested blocks in a section
  int inline_depth = 3;  // nested inlines in a paragraph
  int section_depth = 3;
};

// Notes are called from anywhere, now and then from within themselves, and a few are called by
// nobody; tables hold spans that fit; ids repeat now and then, and links lead to some of them.
Document random_document(std::uint64_t seed, const RandomDocumentOptions& options = {});

}  // namespace offprint::test
