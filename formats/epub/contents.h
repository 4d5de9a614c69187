// The table of contents: what the navigation document and the NCX both list.
#pragma once

#include <string>
#include <vector>

#include "formats/epub/content_files.h"

namespace offprint::epub_writer {

struct ContentsEntry {
  std::string label;  // never empty
  std::string href;
  std::vector<ContentsEntry> children;
};

// Sections nested up to `depth`, in reading order. Never empty: a book without sections lists its
// text, or its title page, under `book_title`.
std::vector<ContentsEntry> table_of_contents(const Document& document,
                                             const std::vector<ContentFile>& files, int depth,
                                             const std::string& book_title,
                                             const std::string& untitled);

}  // namespace offprint::epub_writer
