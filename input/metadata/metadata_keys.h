// The keys that people write in front matter, metadata files and -M, and the fields they fill.
//
// The keys are pandoc's, and those of Jekyll, Hugo, Zola, MultiMarkdown, calibre and defuddle.
// Letter case does not matter, and "_" is the same as "-". Unknown keys are kept in
// Metadata::extra, in order.
//
// Some fields have a main key ("description") and others ("summary"). A value under another key
// yields to one under the main key and is kept like an unknown key. So are values of a shape that
// the field cannot hold, and switches of other programs ("published: true"). Known keys in the
// mappings "params", "extra" and "taxonomies" fill fields that nothing else fills.
#pragma once

#include <functional>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Functions that read a string as plain text or as markup. `span` is the place of the value.
using ReadInlines = std::function<Inlines(std::string_view text, SourceSpan span)>;
using ReadBlocks = std::function<Blocks(std::string_view text, SourceSpan span)>;
struct ValueReaders {
  ReadInlines inlines;  // of title and subtitle
  ReadBlocks blocks;    // of the abstract
};
// Returns functions that read no markup; blank lines separate paragraphs. Metadata of the command
// line is read so.
ValueReaders literal_values();

// Fills the fields from `entries`, in order, under `origin`. A repeated key adds to a list
// (authors, keywords, identifiers, unknown keys) and replaces any other value. An empty value
// removes the value of a lower origin. Dates and languages that cannot be understood are reported,
// and so are parts of a value that no field holds.
void read_metadata(const MetaMap& entries, Origin origin, const ValueReaders& read, Metadata& into,
                   Diagnostics& diagnostics);

}  // namespace offprint
