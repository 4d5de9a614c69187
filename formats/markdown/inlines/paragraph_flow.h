// The Markdown of one paragraph, heading or table cell while its inlines are rendered into it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/lines/flow.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/delimiters.h"
#include "formats/markdown/inlines/escape.h"

namespace offprint::markdown_writer {

enum class FlowKind {
  paragraph,
  continuation,  // the text of a paragraph whose first line is already written
  terms,         // of a definition list: a paragraph in which a soft break ends a term
  heading,
  underlined,  // a heading of several lines, which is a paragraph up to its underline
  cell,
};

// The containers around the place that is being written.
struct InlineNesting {
  int links = 0;
  int brackets = 0;  // of links, images, spans and notes
  int scripts = 0;
  int depth = 0;         // of the sequence of inlines
  int script_depth = 0;  // the depth of the innermost script's content; 0 outside of scripts
};

class ParagraphFlow {
 public:
  // `before` is our own text at the start of the paragraph: the box of a task.
  ParagraphFlow(FlowKind kind, Wrap wrap, const Dialect& dialect, const PairedCharacters& paired,
                std::string_view before);

  FlowKind kind() const { return kind_; }
  bool is_cell() const { return kind_ == FlowKind::cell; }
  bool empty() const { return flow_.empty(); }
  const std::string& text() const { return flow_.text(); }
  InlineNesting& nesting() { return nesting_; }
  const InlineNesting& nesting() const { return nesting_; }

  // Sets what follows the node that is rendered next: two siblings, null if there are none, and
  // what ends the sequence.
  void look_ahead(const Inline* next, const Inline* after_next, TextEnd end);
  // Returns the text of the next sibling, or an empty text if that is of another kind.
  std::string_view text_after() const { return text_after_; }

  // Returns the place of a text that is appended now, except for what only the caller knows: the
  // first character of the markup that follows.
  TextPlace place() const;
  void append_text(std::string_view text, const TextPlace& place);

  // Appends markup that stays on one line.
  void append(std::string_view markup) { flow_.append(markup); }
  // Appends markup that may hold pipes, which a table cell wants escaped.
  void append_with_pipes(std::string_view markup);
  // Appends a code span or a formula.
  void append_code(std::string_view markup);
  // Remembers that the code just appended ends without attributes: more code may not touch it.
  void end_code() { after_code_ = flow_.text().size(); }
  // Appends raw HTML, which may hold line ends.
  void append_html(std::string_view text);
  void append_soft_break();
  void append_line_break();

  // Appends an opening delimiter, and returns the number of the pair for close().
  std::size_t open(DelimiterKind kind);
  void close(std::size_t pair);
  // The same for brackets, whose markup is the caller's: "[" and "](url)".
  std::size_t open_bracket(std::string_view markup);
  void close_bracket(std::size_t pair, std::string_view markup);

  // Returns whether a bare URL that is appended now would be read as a link to itself.
  bool may_append_bare(std::string_view url) const;

  // Returns the finished flow, with delimiters that are read as they were meant.
  Flow finish();

 private:
  void count_brackets(std::string_view escaped);

  FlowKind kind_;
  const Dialect& dialect_;
  PairedCharacters paired_;
  Flow flow_;
  std::vector<DelimitedPair> pairs_;
  InlineNesting nesting_;
  int text_brackets_ = 0;                        // [ in the text, unescaped, not closed
  std::size_t after_opening_ = 0;                // offset behind the last opening delimiter
  std::size_t after_code_ = 0;                   // offset behind the last code
  std::string_view text_after_;                  // of the next sibling
  TextEnd end_ = TextEnd::block_end;             // what follows the node being rendered
  TextEnd end_after_text_ = TextEnd::block_end;  // what follows text_after_
};

}  // namespace offprint::markdown_writer
