// The lines of an inline note, which may hold marks that take the place of a line end.
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

  // A mark stands for [begin, end) of the leaf's text. Those inside another come before it.
  void add_mark(std::size_t begin, std::size_t end);
  // What [begin, end) is in the source, line by line. The marks inside are forgotten: the note, a
  // mark itself, is to be added.
  std::vector<Slice> take(std::size_t begin, std::size_t end);

 private:
  const LeafText& leaf_;
  std::vector<std::pair<std::size_t, std::size_t>> broken_;  // marks that hold a line end; sorted
};

}  // namespace offprint::markdown
