// The identifiers of a book.
#pragma once

#include <string>
#include <vector>

#include "converter/model/document.h"

namespace offprint::epub_writer {

// As URIs where the scheme is known ("urn:isbn:…"); the first is the unique identifier. Never
// empty: without one of its own a document gets a version 5 UUID (RFC 4122 §4.3) over its source
// URL, else over title, authors, date and text, so that the same article is the same book.
std::vector<std::string> book_identifiers(const Document& document);

}  // namespace offprint::epub_writer
