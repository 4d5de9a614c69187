// The blocks of a container in their order, and between two of them what keeps them apart.
#pragma once

#include <string_view>
#include <utility>

#include "converter/model/visitor.h"
#include "formats/markdown/blocks/markdown_lines.h"
#include "formats/markdown/dialect.h"

namespace offprint::markdown_writer {

// The space between the blocks of a container: blank lines, or none as in tight lists.
enum class Spacing { loose, tight };

class SequenceWriter {
 public:
  // `renderer` writes each block.
  SequenceWriter(const Dialect& dialect, MarkdownLines& lines, BlockVisitor& renderer)
      : dialect_(dialect), lines_(lines), renderer_(renderer) {}

  void write(const Blocks& blocks, Spacing spacing);
  void write_element(std::string_view name, std::string_view attributes, const Blocks& blocks);

  // Leaves out `block`, the last one of its container, until it is written on its own.
  void leave_out(const Block* block) { left_out_ = block; }

  // The siblings around the block that is being written; null if there are none.
  const Block* previous() const { return previous_; }
  const Block* next() const { return next_; }
  Spacing spacing() const { return spacing_; }
  // Returns whether no blank line parts the block that is being written from its predecessor.
  bool adjoins() const { return adjoins_; }
  // The same, and false from then on: it holds for the first item of a list only.
  bool take_adjoins() { return std::exchange(adjoins_, false); }

 private:
  void part(const Block& first, const Block& second);
  const Block* quote_left_open(const Block& first, const Block& second) const;

  const Dialect& dialect_;
  MarkdownLines& lines_;
  BlockVisitor& renderer_;
  const Block* previous_ = nullptr;
  const Block* next_ = nullptr;
  Spacing spacing_ = Spacing::loose;
  bool adjoins_ = false;
  const Block* open_quote_ = nullptr;  // the quote that is ended by a line of its own
  const Block* left_out_ = nullptr;
};

}  // namespace offprint::markdown_writer
