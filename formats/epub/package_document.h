// The package document (EPUB 3.3 §5): metadata, manifest, spine, and the guide of EPUB 2.
#pragma once

#include <string>

#include "formats/epub/book.h"

namespace offprint::epub_writer {

std::string package_document(const Book& book);

}  // namespace offprint::epub_writer
