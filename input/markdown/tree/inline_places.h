// Finds the places of inlines in the text that cmark read.
//
// cmark's own columns are right only on the first line of a paragraph: it forgets the
// prefixes of containers on later lines, does not count the line ends in titles and code, and gives
// a link the line of its closing bracket. But offsets within the paragraph follow from them if the
// inlines are visited in order.
#pragma once

#include <cmark.h>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "converter/model/source.h"

namespace offprint::markdown {

class InlinePlaces {
 public:
  // `text` is what cmark parsed, `lines` the offset of each of its lines; both outlive this.
  InlinePlaces(std::string_view text, std::span<const std::size_t> lines, std::uint32_t file)
      : text_(text), lines_(lines), file_(file) {}

  // A paragraph or a heading whose inlines come next, inside of `quotes` block quotes.
  void enter_leaf(cmark_node* leaf, int quotes);
  // The place of an inline, asked once for each in reading order (parents before children).
  SourceSpan enter(cmark_node* node);
  // After the children of a link or an image.
  void leave(cmark_node* node);

 private:
  // The inline content of one line, and its offset in the content of the leaf.
  struct ContentLine {
    std::size_t start;
    std::uint32_t number;
    std::uint32_t prefix;  // bytes before the content
    std::string_view text;
  };

  void skip_definitions(cmark_node* first);
  std::size_t offset_of(int column) const;
  char at(std::size_t offset);
  void find_line(std::size_t offset);
  void pass_line_end(cmark_node* node);

  std::string_view text_;
  std::span<const std::size_t> lines_;
  std::uint32_t file_;
  std::vector<ContentLine> content_;
  std::size_t line_ = 0;      // of content_, where the last place was
  std::size_t base_ = 0;      // the offset from which cmark counts columns
  std::size_t block_ = 0;     // the column that it adds
  std::size_t end_ = 0;       // the offset behind the inline before
  bool check_first_ = false;  // the first inline may stand below link definitions
};

}  // namespace offprint::markdown
