// The facts about a rendered piece that come with its markup, so that no writer searches its own
// output.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace offprint {

// The beginning of a page of the printed edition.
struct PageMark {
  std::string id;
  std::string label;  // "12", "iv"
};

struct XhtmlFacts {
  std::set<std::uint32_t> resources;  // indices into Document::resources
  std::uint32_t images = 0;
  std::uint32_t images_without_alternative = 0;
  std::uint32_t headings = 0;
  std::uint32_t notes = 0;  // written at the end of the piece
  bool mathml = false;
  std::vector<PageMark> page_marks;

  void add(const XhtmlFacts& other) {
    resources.insert(other.resources.begin(), other.resources.end());
    images += other.images;
    images_without_alternative += other.images_without_alternative;
    headings += other.headings;
    notes += other.notes;
    mathml |= other.mathml;
    page_marks.insert(page_marks.end(), other.page_marks.begin(), other.page_marks.end());
  }
};

}  // namespace offprint
