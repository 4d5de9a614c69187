// The files of running text: the opening, and a file per chapter.
#pragma once

#include "formats/epub/book.h"
#include "formats/epub/links.h"
#include "formats/epub/split.h"

namespace offprint::epub_writer {

// Renders every file into the book's items and adds up what it used.
void add_text_files(Book& book, const std::vector<ContentFile>& files, BookLinks& links,
                    XhtmlContext& context);

}  // namespace offprint::epub_writer
