// The navigation document (EPUB 3.3 §7) and, for EPUB 2 devices, the NCX.
#pragma once

#include "formats/epub/book.h"

namespace offprint::epub_writer {

// The table of contents, landmarks, and the pages of the printed edition where the text marks them.
PackageItem navigation_document(const Book& book);

// The same entries (OPF 2.0.1 §2.4.1): e-ink Kobos open sideloaded books with a reader that knows
// nothing else.
PackageItem ncx(const Book& book);

}  // namespace offprint::epub_writer
