// Raw HTML among the sections of a document.
#pragma once

#include "converter/model/document.h"
#include "converter/transforms/html/reports.h"

namespace offprint {

// Interprets the blocks of the document and of its sections as one sequence: an element may hold
// headings, and a heading may be written in HTML. One among the blocks begins a section; one in an
// element is a discrete heading, but for those that say nothing (<div>, <center>), which go. Does
// nothing where there is no raw HTML among these blocks; what is inside them is not looked at.
void interpret_body(Document& document, HtmlReports& reports);

}  // namespace offprint
