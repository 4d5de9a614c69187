// Sections as the elements of an article or a book.
#pragma once

#include "formats/docbook/renderer.h"
#include "formats/options.h"
#include "formats/xml/builder.h"

namespace offprint::docbook_writer {

// The body of the document: its blocks, then its sections. In a book, text before the first section
// becomes a preface titled like the document.
void write_body(XmlBuilder& xml, Renderer& renderer, const Document& document, DocbookRoot root);

}  // namespace offprint::docbook_writer
