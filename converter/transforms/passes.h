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

// Replaces raw HTML by the nodes it means. Tags are paired across the nodes between them, and an
// <h2> among the blocks of a section begins a section. What has no equivalent is left out and
// reported (raw-html-dropped), but its readable content stays. Unbalanced markup is reported too
// (raw-html-unbalanced). Scripts, styles, event handlers and addresses that run a script are
// removed.
void interpret_html(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Makes a lone leading section of level 1 the title, and its content the body. If the title is
// known already, this is done only for a heading that repeats it.
void promote_title(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Limits nesting to 64 blocks (sections included, a table counts as four) and 32 inlines, because
// XML readers stop at 256 elements and writers recurse. What is nested deeper moves up; nothing is
// lost.
void limit_depth(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Supplies a title (the first heading, else the file's stem, else the word for "Untitled") and the
// language "und" if they are missing.
void supply_metadata(Document& document, const ConversionContext& context,
                     Diagnostics& diagnostics);

// Attaches the bytes of local images and of the cover (a resource whose name begins "cover.").
void load_resources(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

// Gives every section and discrete heading an id, makes all ids unique ASCII names, and rewrites
// #fragment links to them. A fragment is looked up among the ids in the article first, then among
// GitHub's slugs of titles, then pandoc's.
void generate_ids(Document& document, const ConversionContext& context, Diagnostics& diagnostics);

}  // namespace offprint
