// Nests sections by their levels, in the order in which a reader meets them.
//
// A section ends at the next heading of its level or of a smaller number. What precedes the first
// heading belongs to the document. Sections deeper than max_section_depth become siblings, with one
// diagnostic.
#pragma once

#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"

namespace offprint {

class SectionStack {
 public:
  // Fills `document`, which must outlive the stack; call finish() at the end.
  SectionStack(Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  void open(Section section);
  void add(Block block);
  void finish();

  // Returns the number of sections around the next block.
  int depth() const { return static_cast<int>(open_.size()); }

 private:
  void close_last();

  Document& document_;
  Diagnostics& diagnostics_;
  std::vector<Section> open_;
  bool reported_ = false;
};

}  // namespace offprint
