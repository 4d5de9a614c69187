// One sequence of inlines, its text cut where placeholders and paired delimiters stand.
#pragma once

#include <array>
#include <deque>

#include "converter/model/node.h"
#include "input/markdown/tree/delimiters.h"
#include "input/markdown/tree/inline_restorer.h"

namespace offprint::markdown {

struct InlinePiece {
  enum class Kind : std::uint8_t {
    text,        // passes may act on it
    literal,     // text on which none may act
    node,        // any other inline
    taken,       // one that a placeholder replaced, complete
    attributes,  // of a link or an image: `token`
    delimiter,   // a run of tildes or a caret; `node` is its text
  };
  Kind kind = Kind::text;
  Delimiter::Kind delimiter = Delimiter::Kind::strikeout;
  std::uint32_t token = 0;
  Inline node;
  std::size_t partner = Delimiter::unpaired;  // of a delimiter: the piece it pairs with
};
// A deque, since a vector that grows holds them twice: text of nothing but delimiters is many
// pieces.
using InlinePieces = std::deque<InlinePiece>;

// The bytes at which text may have to be cut: those that placeholders and paired delimiters begin
// with.
class CutBytes {
 public:
  explicit CutBytes(const InlineRestore& restore);
  bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }
  // Not in what nodes of the sequence hold.
  bool stand_in(const Inlines& sequence) const;

 private:
  std::array<bool, 256> has_{};
};

// cmark gives the text of one run in pieces where markup might have been: joins them.
void merge_text(Inlines& sequence);

// Splits a sequence whose text is merged. `nested` tells that it is inside other markup, which is
// punctuation to the delimiters at its ends.
InlinePieces split_inlines(Inlines sequence, const InlineRestore& restore, const CutBytes& bytes,
                           bool nested);

}  // namespace offprint::markdown
