// The keys that people write in front matter, metadata files and -M, and the fields they fill.
//
// Keys are pandoc's, with the names of Jekyll, Hugo, Zola, MultiMarkdown, calibre and defuddle.
// Letter case does not count, "_" is "-". Unknown keys are kept in Metadata::extra, in order.
//
// Some fields have a main name ("description") and others ("summary"): a value under another name
// yields to one under the main name, and is kept like an unknown key. So are values of a shape that
// the field cannot hold, and switches of other programs ("published: true"). Of the mappings
// "params", "extra" and "taxonomies", known keys fill fields that nothing else fills.
#pragma once

#include <functional>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Read a string as words, or as markup. `span` is where the value stands.
using ReadInlines = std::function<Inlines(std::string_view text, SourceSpan span)>;
using ReadBlocks = std::function<Blocks(std::string_view text, SourceSpan span)>;
struct ValueReaders {
  ReadInlines inlines;  // of title and subtitle
  ReadBlocks blocks;    // of the abstract
};
// No markup; blank lines separate paragraphs. Metadata of the command line is literal.
ValueReaders literal_values();

// Fills the fields from `entries`, in order, under `origin`. A repeated key adds to a list
// (authors, keywords, identifiers, unknown keys) and replaces anything else; an empty value removes
// what a lower origin knew. Dates and languages that cannot be understood are reported, and parts
// of a value that no field holds.
void read_metadata(const MetaMap& entries, Origin origin, const ValueReaders& read, Metadata& into,
                   Diagnostics& diagnostics);

}  // namespace offprint
