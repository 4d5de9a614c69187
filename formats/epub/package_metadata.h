// The metadata element of the package document (EPUB 3.3 §5.5).
#pragma once

#include "formats/epub/book.h"
#include "formats/xml/builder.h"

namespace offprint::epub_writer {

void write_package_metadata(XmlBuilder& xml, const Book& book);

}  // namespace offprint::epub_writer
