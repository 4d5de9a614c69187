// Lines of Markdown: paragraphs, fences, tags, and what keeps blocks apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "formats/lines/flow.h"
#include "formats/lines/line_writer.h"
#include "formats/markdown/dialect.h"
#include "formats/options.h"

namespace offprint::markdown_writer {

class MarkdownLines {
 public:
  MarkdownLines(const Dialect& dialect, const WrapOptions& wrapping);

  void line(std::string_view text) { writer_.line(text); }
  void verbatim(std::string_view text) { writer_.verbatim(text); }
  // Puts `first` before the first line that `body` writes, and `rest` before the others.
  template <class Body>
  void inside(std::string_view first, std::string_view rest, Body body) {
    writer_.inside(first, rest, body);
  }
  // Asks for a blank line before the next line, except in raw HTML that lacks its end: that goes on
  // through blank lines up to the end of its container.
  void blank_line() {
    if (writer_.line_count() != open_html_line_) writer_.blank_line();
  }
  // Writes the definition of a link that is never called: it ends the block before it and shows
  // nothing.
  void separator() { writer_.line("[//]: #"); }

  // Writes a paragraph, wrapped as the user asked; nothing for an empty flow.
  void paragraph(const Flow& flow);
  // The same on one line, except for forced breaks.
  void unwrapped_paragraph(const Flow& flow);
  // Returns whether a line of a paragraph, not its first, may begin with `text`.
  bool may_start_line(std::string_view text) const { return may_start_line_(text); }

  // Writes `text` between fences that are longer than any in it.
  void fenced(std::string_view info, std::string_view text);
  // Writes an element whose content is Markdown: blank lines part it from the tags (CommonMark
  // 0.31.2 §4.6). `attributes` begin with a blank.
  template <class Body>
  void element(std::string_view name, std::string_view attributes, Body body) {
    writer_.line('<' + std::string(name) + std::string(attributes) + '>');
    blank_line();
    body();
    blank_line();
    writer_.line("</" + std::string(name) + '>');
  }
  // Writes raw HTML. `lacks_end`: it goes on up to the end of its container.
  void html(std::string_view text, bool lacks_end);
  // Says that a container has ended, and raw HTML in it.
  void end_container() { open_html_line_ = 0; }

  bool at_marker() const { return writer_.at_marker(); }
  std::string_view marker() const { return writer_.marker(); }
  // Ends the line of a pending marker, so that blanks at the start of a block do not count to the
  // marker. `interrupts_paragraph`: the block needs no blank line before it.
  void end_marker_line(bool interrupts_paragraph);

  std::size_t line_count() const { return writer_.line_count(); }
  std::string take() { return writer_.take(); }

 private:
  WrapOptions wrapping_;
  MayStartLine may_start_line_;
  LineWriter writer_;
  std::size_t open_html_line_ = 0;  // the last line of raw HTML that lacks its end
};

}  // namespace offprint::markdown_writer
