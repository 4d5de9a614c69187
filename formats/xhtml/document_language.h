// The language that a book or a page is marked with.
#pragma once

#include <string>

#include "converter/diagnostics.h"
#include "converter/model/document.h"

namespace offprint {

// A well-formed BCP 47 tag: the document's, or "und" where it has none, and where what it has is no
// tag, which is reported.
std::string document_language(const Document& document, Diagnostics& diagnostics);

}  // namespace offprint
