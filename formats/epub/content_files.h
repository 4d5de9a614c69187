// The division of a document into the content files of a book (EPUB 3.3 §6).
#pragma once

#include <string>
#include <vector>

#include "converter/model/document.h"

namespace offprint::epub_writer {

// One file of running text. It refers to the document.
struct ContentFile {
  std::string name;                  // "chapter-001.xhtml"
  const Section* section = nullptr;  // null: the text before the first section
  int depth = 0;                     // nesting of `section`, from 1
};

// Returns the files in reading order. A section nested up to `split_level` has a file of its own,
// which also holds those of its subsections that have none. A document without text has no file.
std::vector<ContentFile> content_files(const Document& document, int split_level);

}  // namespace offprint::epub_writer
