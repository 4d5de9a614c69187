// Builds sections anew from headings in reading order. The parent of each is the nearest earlier
// one with a smaller level.
#pragma once

#include <utility>
#include <vector>

#include "converter/model/document.h"

namespace offprint {

class SectionNesting {
 public:
  // Adds to `document`, which has neither blocks nor sections yet.
  explicit SectionNesting(Document& document) : document_(document) {}

  // `section` has a title and no content.
  void open(Section section) {
    while (!open_.empty() && open_.back().level >= section.level) close();
    open_.push_back(std::move(section));
  }
  // Returns the place for the next blocks.
  Blocks& blocks() { return open_.empty() ? document_.blocks : open_.back().blocks; }
  void finish() {
    while (!open_.empty()) close();
  }

 private:
  void close() {
    Section section = std::move(open_.back());
    open_.pop_back();
    Sections& siblings = open_.empty() ? document_.sections : open_.back().sections;
    siblings.push_back(std::move(section));
  }

  Document& document_;
  std::vector<Section> open_;
};

}  // namespace offprint
