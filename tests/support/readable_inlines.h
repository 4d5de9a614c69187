// Random inlines that Markdown can say; see readable_document.h.
#pragma once

#include <cstdint>
#include <string>

#include "converter/model/node.h"
#include "tests/support/choices.h"
#include "tests/support/random_markdown.h"

namespace offprint::test {

class ReadableInlines {
 public:
  // `choices` must outlive this.
  ReadableInlines(Choices& choices, MarkdownFlavor flavor) : choices_(choices), flavor_(flavor) {}

  // Every call of a note has a number of its own.
  Inlines paragraph();        // with line breaks
  Inlines plain_paragraph();  // with line breaks, without calls of notes
  Inlines line();             // of a heading or a table cell: without breaks

 private:
  struct Allowed {
    bool breaks = true;
    bool links = true;
    bool notes = true;
  };

  std::uint32_t below(std::uint32_t bound) { return choices_.below(bound); }
  bool one_in(std::uint32_t bound) { return choices_.one_in(bound); }
  template <class Array>
  Text one_of(const Array& array) {
    return array[below(static_cast<std::uint32_t>(array.size()))];
  }

  Inlines sequence(int depth, Allowed allowed);
  void add_piece(Inlines& inlines, int depth, Allowed allowed);
  void add_between_blanks(Inlines& inlines, Inline node);
  void add_break(Inlines& inlines);
  Inline emphasis(int depth, Allowed allowed);
  Inline extension(int depth, Allowed allowed);
  Inlines emphasized(int depth, Allowed allowed);
  Inline link(int depth, Allowed allowed);
  Inline image();
  Inline word();

  Choices& choices_;
  MarkdownFlavor flavor_;
  std::uint32_t note_count_ = 0;
};

}  // namespace offprint::test
