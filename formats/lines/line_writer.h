// Lines with the prefixes of what they stand in (quotes, list items) and blank lines between
// blocks.
//
//   LineWriter writer;
//   writer.inside("- ", "  ", [&] {
//     writer.line("one");
//     writer.blank_line();
//     writer.line("two");
//   });
//   writer.take();  // "- one\n\n  two\n"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/lines/flow.h"
#include "formats/options.h"

namespace offprint {

class LineWriter {
 public:
  // Every line that `body` writes begins with `rest`, the first with `first` instead. A body that
  // writes nothing still gives one line: `first` without its trailing blanks.
  template <class Body>
  void inside(std::string_view first, std::string_view rest, Body body) {
    push(first, rest);
    body();
    pop();
  }
  // As above, but a body that writes nothing leaves no line.
  template <class Body>
  void indented(std::string_view rest, Body body) {
    push(rest, rest);
    body();
    levels_.pop_back();
  }

  // `text` must hold no line end.
  void line(std::string_view text);
  // Every line of `text`. An empty text has none; after a line end at its end comes an empty line.
  void verbatim(std::string_view text);
  // The lines of `flow`, filled up to the columns that the prefixes leave.
  void paragraph(const Flow& flow, const WrapOptions& wrapping, const MayStartLine& may_start_line);
  // Asks for one blank line before the next line. Asking twice is asking once; at the start of the
  // output there is none. It comes before prefixes that no line has used yet.
  void blank_line() { blank_pending_ = !out_.empty(); }

  // The next line begins with the marker of a list item, a note or the like.
  bool at_marker() const { return !marker().empty(); }
  // Returns that marker ("- "), or an empty text if there is none.
  std::string_view marker() const;
  // Writes the pending marker on a line of its own.
  void end_marker_line();

  // Columns that the prefixes of the next line leave of `columns`: never fewer than 20, unless
  // `columns` itself is less.
  std::size_t columns_left(std::size_t columns) const;
  bool empty() const { return out_.empty(); }
  std::size_t line_count() const { return line_count_; }
  std::string take() { return std::move(out_); }

 private:
  struct Level {
    std::string first;
    std::string rest;
    bool used = false;
  };

  void push(std::string_view first, std::string_view rest);
  void pop();
  void write_pending_blank();
  void write_prefixes();
  enum class Trailing { keep, trim };
  void end_line(Trailing blanks);

  std::string out_;
  std::size_t line_count_ = 0;
  std::vector<Level> levels_;
  bool blank_pending_ = false;
};

}  // namespace offprint
