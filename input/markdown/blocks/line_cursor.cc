#include "input/markdown/blocks/line_cursor.h"

#include <algorithm>

namespace offprint::markdown {

void LineCursor::find_first_nonspace() {
  // An earlier result that is still ahead is kept, so that deep indents are scanned once and not
  // once for each container.
  if (first_nonspace_ <= offset_) {
    first_nonspace_ = offset_;
    first_nonspace_column_ = column_;
    for (; is_blank_character(peek(first_nonspace_)); ++first_nonspace_) {
      const std::size_t width =
          line_[first_nonspace_] == '\t' ? tab_stop - first_nonspace_column_ % tab_stop : 1;
      first_nonspace_column_ += width;
    }
  }
  indent_ = first_nonspace_column_ - column_;
}

void LineCursor::advance_bytes(std::size_t count) {
  for (; count > 0 && offset_ < line_.size(); --count, ++offset_)
    column_ += line_[offset_] == '\t' ? tab_stop - column_ % tab_stop : 1;
  in_tab_ = false;
}

void LineCursor::advance_columns(std::size_t count) {
  while (count > 0 && offset_ < line_.size()) {
    if (line_[offset_] != '\t') {
      ++offset_;
      ++column_;
      --count;
      in_tab_ = false;
      continue;
    }
    if (!in_tab_) tab_column_ = column_;
    const std::size_t to_stop = tab_stop - column_ % tab_stop;
    in_tab_ = to_stop > count;
    const std::size_t step = std::min(count, to_stop);
    column_ += step;
    count -= step;
    if (!in_tab_) ++offset_;
  }
}

}  // namespace offprint::markdown
