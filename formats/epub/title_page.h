// The first pages: the cover, and the title page.
#pragma once

#include "formats/epub/book.h"
#include "formats/xhtml/context.h"

namespace offprint::epub_writer {

// Title, subtitle, authors, date, where the text appeared, publisher, rights, abstract.
PackageItem title_page(Book& book, XhtmlContext& context);

// The cover's picture among the resources, or null.
const Resource* cover_image(const Document& document);
PackageItem cover_page(const Book& book, const Resource& cover);

}  // namespace offprint::epub_writer
