// Spoils documents in ways that our readers never do, but code that builds documents may: spans
// that leave their table, entries without terms, ids that are not names, texts that are not UTF-8,
// pictures of every kind.
#pragma once

#include <cstdint>

#include "converter/model/document.h"
#include "tests/support/samples.h"

namespace offprint::test {

// Spoils nodes and metadata of `document` here and there. The same seed spoils the same way.
void spoil(Document& document, std::uint64_t seed);

// Files for the pictures that spoil() names: sound ones of each type that a book can hold
// ("photo.jpg", "moving.gif", "drawing.svg"), and broken ones.
void add_pictures(MemoryLoader& loader);

}  // namespace offprint::test
