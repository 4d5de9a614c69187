// Raw HTML among the sections of a document.
#pragma once

#include "converter/model/document.h"
#include "converter/transforms/html/reports.h"

namespace offprint {

// Interprets the blocks of the document and of its sections as one sequence, because an element may
// span headings, and a heading may be written in HTML. A heading among the blocks begins a section.
// A heading inside an element becomes a discrete heading, unless the element has no meaning (<div>,
// <center>); then the element is dropped. Does nothing if there is no raw HTML among these blocks;
// blocks inside them are not searched.
void interpret_body(Document& document, HtmlReports& reports);

}  // namespace offprint
