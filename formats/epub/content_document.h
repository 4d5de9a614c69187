// The frame around the text of every XHTML file of a book (EPUB 3.3 §6.1).
#pragma once

#include <functional>
#include <string>

#include "formats/xml/builder.h"

namespace offprint::epub_writer {

// Returns a whole file. `title` names this file, not the book; `body` writes the content of <body>.
std::string content_document(const std::string& language, const std::string& title,
                             const std::function<void(XmlBuilder&)>& body);

}  // namespace offprint::epub_writer
