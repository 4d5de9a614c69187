// Renders the content files of a book: the opening, and a file for each chapter.
#pragma once

#include "formats/epub/book.h"
#include "formats/epub/content_files.h"
#include "formats/epub/links.h"

namespace offprint::epub_writer {

// Renders every file, adds it to the items of the book, and adds what it uses to the facts.
void add_content_files(Book& book, const std::vector<ContentFile>& files, BookLinks& links,
                       XhtmlContext& context);

}  // namespace offprint::epub_writer
