// A copy of the source in which edits replaced what plain CommonMark does not know.
//
// Every extension is carried through cmark the same way: an edit replaces its markup by text that
// cmark passes on, and a later step takes that text out of cmark's tree. The rewriting keeps where
// each byte came from, so that positions are those of the source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/source.h"

namespace offprint::markdown {

// Replaces the bytes [begin, end) of the source; may cross line ends. Edits nest (an inline note
// that holds math) but never overlap otherwise.
struct Edit {
  enum class Scope { block, in_line };
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
  Scope scope = Scope::in_line;
};

// The text for cmark, and the way back from a place in it to the source.
class Rewriting {
 public:
  const std::string& text() const { return text_; }
  // The text is that of the source.
  bool unchanged() const { return pieces_.size() == 1 && pieces_.front().copied; }
  // 1-based line and byte column.
  struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
  };
  // Returns the place of a byte of the source.
  Place source_place(std::size_t offset) const;

 private:
  friend class Rewriter;
  friend class SourcePlaces;
  // From `offset` in text() on, bytes come from `source` on (or all stand for it).
  struct Piece {
    std::size_t offset;
    std::size_t source;
    bool copied;
  };
  std::string text_;
  std::vector<Piece> pieces_;
  std::vector<std::size_t> lines_;         // offset of each line of text()
  std::vector<std::size_t> source_lines_;  // offset of each line of the source
};

// Finds the places of a rewriting's text in the source: in constant time on average when asked in
// ascending order, else logarithmic.
class SourcePlaces {
 public:
  // Borrows the rewriting.
  explicit SourcePlaces(const Rewriting& rewriting) : rewriting_(rewriting) {}
  // A span of the text as one of the source; unknown for text that has no source.
  SourceSpan span(SourceSpan span);

 private:
  Rewriting::Place place(std::uint32_t line, std::uint32_t column);

  const Rewriting& rewriting_;
  std::size_t piece_ = 0;  // found last, as the line
  std::size_t line_ = 0;
};

// Builds a rewriting piece by piece.
class Rewriter {
 public:
  // `source` must outlive the rewriter. Edits in any order.
  Rewriter(std::string_view source, std::vector<Edit> edits);

  // Appends text in place of the source at `stands_for`.
  void literal(std::string_view text, std::size_t stands_for);
  // Source bytes [begin, end) with all edits that lie within them, the outermost of nested ones.
  void copy(std::size_t begin, std::size_t end);
  // The same with in-line edits only: what a table cell or an inline note holds.
  void copy_inlines(std::size_t begin, std::size_t end);

  Rewriting finish();

 private:
  void copy_with(const std::vector<Edit>& edits, std::size_t begin, std::size_t end);
  void copy_bytes(std::size_t begin, std::size_t end);

  std::string_view source_;
  std::vector<Edit> all_;      // by begin, outer before inner
  std::vector<Edit> in_line_;  // the same, in-line ones alone
  Rewriting rewriting_;
};

}  // namespace offprint::markdown
