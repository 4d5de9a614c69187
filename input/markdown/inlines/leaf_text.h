// The inline content of one leaf as one text, and the way back to the source.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::markdown {

// Bytes [begin, end) of the source: the inline content of one line, without the prefixes of its
// containers, leading blanks and line end.
struct Slice {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class LeafKind { paragraph, heading, cell };

// Lines are joined by line ends. In a cell `\|` is a pipe, as a table reads it before anything else
// (GFM 0.29 §4.10).
class LeafText {
 public:
  // `source` must outlive it.
  LeafText(std::string_view source, std::span<const Slice> lines, LeafKind kind);
  LeafText(const LeafText&) = delete;
  LeafText& operator=(const LeafText&) = delete;

  std::string_view text() const { return text_; }
  // Gives up the text, if it is not just bytes of the source; views of it stay good.
  std::unique_ptr<const std::string> take_joined() { return std::move(joined_); }
  // Returns the place in the source of the byte at `at`; for the end of the text, the end of the
  // last line.
  std::size_t source_begin(std::size_t at) const;
  // Returns the end in the source of the text that ends before `end`, which is more than 0.
  std::size_t source_end(std::size_t end) const;

 private:
  struct Piece {
    std::size_t at;      // in the text
    std::size_t source;  // of its first byte
    bool pipe;           // two bytes of the source, one of the text
  };
  void add(std::string_view source, std::size_t begin, std::size_t end);
  const Piece& piece_at(std::size_t at) const;

  std::unique_ptr<std::string> joined_;  // where the text is not just bytes of the source
  std::string_view text_;
  std::vector<Piece> pieces_;
};

}  // namespace offprint::markdown
