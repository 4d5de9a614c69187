// The text of one paragraph on its way to lines: a string and the places where a line may end.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/options.h"

namespace offprint {

class Flow {
 public:
  enum class Break : unsigned char {
    blank,        // one blank, which a line end may replace
    source_line,  // a line end of the source, which means a blank
    forced,       // the line always ends here
    joint,        // a line may end here; the text holds no character for it
  };
  struct Point {
    std::size_t offset;  // into text(), of ' ' (blank, source_line) or '\n' (forced)
    Break kind;
    // Bytes of text() that a line end here replaces.
    std::size_t size() const { return kind == Break::joint ? 0 : 1; }
  };
  // Puts `replacement` in the place of `length` bytes at `offset`.
  struct Edit {
    std::size_t offset;
    std::size_t length;
    std::string replacement;
  };

  // `wrap` is how the text will be broken into lines: only automatic wrapping asks for the blanks
  // between words, so that with another they are not noted.
  explicit Flow(Wrap wrap = Wrap::automatic) : wrap_(wrap) {}

  // Text that stays on one line.
  void append(std::string_view text) { text_ += text; }
  // A forced break takes the place of a blank right before it.
  void add_break(Break kind);
  // Text that may be broken at its single blanks. Two or more blanks in a row stay on one line, so
  // that none is lost.
  void append_words(std::string_view text);

  // Removes blanks and breaks at the end.
  void trim_end();
  // No line ends at `offset`, unless that is forced.
  void keep_together_at(std::size_t offset);

  // Edits must be sorted by offset, must not overlap and must not touch a break.
  void apply(const std::vector<Edit>& edits);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  const std::vector<Point>& points() const { return points_; }
  // The first byte of the line on which the next text would stand: after the last forced break.
  bool at_line_start() const { return text_.empty() || text_.back() == '\n'; }

 private:
  void drop_last_blank();
  void note_blank(std::size_t offset);

  Wrap wrap_;
  std::string text_;
  std::vector<Point> points_;
};

// Returns whether a line may begin with `rest`, the flow's text from a break on. It is called
// before each line is broken, but not for forced breaks.
using MayStartLine = std::function<bool(std::string_view rest)>;

// The lines of `flow`, none longer than `columns` display columns where that can be helped.
// wrap = none: broken only at forced breaks; preserve: also where the source's lines ended.
std::vector<std::string_view> fill(const Flow& flow, Wrap wrap, std::size_t columns,
                                   const MayStartLine& may_start_line);

}  // namespace offprint
