// The lines of an inline note, which may hold placeholders that take the place of a line end.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "input/markdown/inlines/leaf_text.h"

namespace offprint::markdown {

class NoteLines {
 public:
  explicit NoteLines(const LeafText& leaf) : leaf_(leaf) {}

  // Adds a placeholder for [begin, end) of the leaf's text. Those inside another are added before
  // it.
  void add_placeholder(std::size_t begin, std::size_t end);
  // Returns the source of [begin, end), line by line. The placeholders inside are forgotten; the
  // caller adds one for the note.
  std::vector<Slice> take(std::size_t begin, std::size_t end);

 private:
  const LeafText& leaf_;
  std::vector<std::pair<std::size_t, std::size_t>>
      broken_;  // placeholders that hold a line end; sorted
};

}  // namespace offprint::markdown
