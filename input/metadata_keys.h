// The keys that people write in front matter, metadata files and -M, and the fields they fill.
//
// Keys are pandoc's, with the names of Jekyll, MultiMarkdown, calibre and defuddle; letter case
// does not count. Unknown keys are kept in Metadata::extra, in order.
#pragma once

#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Reads strings as words, or as markup. Metadata values of the command line are literal.
using ReadInlines = Inlines (*)(std::string_view text);
using ReadBlocks = Blocks (*)(std::string_view text);
struct ValueReaders {
  ReadInlines inlines;
  ReadBlocks blocks;
};
// No markup; blank lines separate paragraphs.
ValueReaders literal_values();

// Fills the fields from `entries`, in order, under `origin`. A repeated key adds to a list
// (authors, keywords, identifiers, unknown keys) and replaces anything else; an empty value removes
// what a lower origin knew. Dates and languages that cannot be understood are reported.
void read_metadata(const MetaMap& entries, Origin origin, const ValueReaders& read, Metadata& into,
                   Diagnostics& diagnostics);

}  // namespace offprint
