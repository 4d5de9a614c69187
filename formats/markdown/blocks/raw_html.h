// Raw blocks, as a reader of the dialect would find them.
#pragma once

#include <string>

#include "converter/model/document.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/html_block.h"

namespace offprint::markdown_writer {

// Returns the text of a raw block, without what the reader of the dialect did to its tags and would
// do again.
std::string raw_text(const RawBlock& raw, const Dialect& dialect);

// Returns how a raw block behaves between others, where it is written without fences.
HtmlBlock classify_raw(const RawBlock& raw, const Dialect& dialect);

// Returns whether a raw block is written between fences, since it would else not be read as one
// block of raw HTML.
bool must_be_fenced(const RawBlock& raw, const Dialect& dialect);

// Returns the last block of the document if it is raw HTML that lacks its end, and would take in
// the notes after it; null if not.
const Block* find_open_end(const Document& document);

}  // namespace offprint::markdown_writer
