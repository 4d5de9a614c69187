// Sections in the order a reader meets them, nested by their levels.
//
// A section closes when a heading of its level or a smaller number follows; what comes before the
// first heading belongs to the document. No deeper than the model allows: sections below
// max_section_depth become siblings, with one diagnostic.
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

  // Sections around the next block.
  int depth() const { return static_cast<int>(open_.size()); }

 private:
  void close_last();

  Document& document_;
  Diagnostics& diagnostics_;
  std::vector<Section> open_;
  bool reported_ = false;
};

}  // namespace offprint
