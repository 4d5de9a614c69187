// How a document is divided into the files of a book.
#pragma once

#include <string>
#include <vector>

#include "converter/model/document.h"

namespace offprint::epub_writer {

// A file of running text. Borrows from the document.
struct ContentFile {
  std::string name;                  // "chapter-001.xhtml"
  const Section* section = nullptr;  // null: the text before the first section
  int depth = 0;                     // nesting of `section`, from 1
};

// In reading order. A section nested up to `split_level` has a file of its own, in which its
// subsections stand unless they have theirs. A document without text gives no file.
std::vector<ContentFile> split(const Document& document, int split_level);

}  // namespace offprint::epub_writer
