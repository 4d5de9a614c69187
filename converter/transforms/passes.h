// The passes between reader and writer, in the order in which they run. A writer's row names those
// it needs (format.h); each is one file in this folder and changes the document in place.
#pragma once

#include <span>
#include <string_view>

#include "converter/transforms/pipeline.h"

namespace offprint {

struct PassRow {
  Pass pass;
  std::string_view name;
  void (*apply)(Document& document, const ConversionContext& context, Diagnostics& diagnostics);
};

std::span<const PassRow> passes();

void apply_passes(Document& document, PassSet wanted, const ConversionContext& context,
                  Diagnostics& diagnostics);

// Raw HTML becomes the nodes it means: tags are paired across the nodes between them, an <h2> among
// the blocks of a section begins one. What has no equivalent is left out and reported
// (raw-html-dropped), what it holds for reading stays; so does markup that is not balanced
// (raw-html-unbalanced). Scripts, styles, event handlers and addresses that run a script end here.
void interpret_html(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// EPUB, DocBook and text: a lone leading section of level 1 becomes the title, its content the
// body. Where a title is known already, only a heading that repeats it is taken.
void promote_title(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Cuts nesting to 64 blocks (sections included, a table counts as four) and 32 inlines: XML readers
// stop at 256 elements, writers recurse. What is deeper moves up; nothing is lost.
void limit_depth(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Title: the first heading, else the file's stem, else the word for Untitled. Language: "und".
void supply_metadata(Document& document, const ConversionContext& context,
                     Diagnostics& diagnostics);

// Attaches the bytes of local images and of the cover (a resource whose name begins "cover.").
void load_resources(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Gives every section and discrete heading an id, makes all ids unique ASCII names, and rewrites
// #fragment links to them: written ids first, then GitHub's slugs of titles, then pandoc's.
void generate_ids(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

}  // namespace offprint
