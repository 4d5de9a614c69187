// Paragraphs, and our own text in front of them.
#pragma once

#include <string>
#include <string_view>

#include "converter/model/node.h"
#include "formats/markdown/blocks/markdown_lines.h"
#include "formats/markdown/inlines/inline_renderer.h"

namespace offprint::markdown_writer {

class ParagraphWriter {
 public:
  ParagraphWriter(InlineRenderer& inlines, MarkdownLines& lines)
      : inlines_(inlines), lines_(lines) {}

  // Writes a paragraph so that its first line begins no other block.
  void write(const Inlines& inlines);
  // Writes the terms of a definition, a soft break between two. Returns whether they are one line.
  bool write_terms(const Inlines& terms);
  // Writes the text that is pending as a line of its own.
  void write_pending();

  // Puts the box of a task before the next paragraph.
  void set_pending(std::string text) { pending_ = std::move(text); }
  bool has_pending() const { return !pending_.empty(); }
  // Says whether the next paragraph goes on after a line that is already written.
  void continue_line(bool continues) { continues_ = continues; }

 private:
  // Returns the flow of `inlines` with an indent if its text could begin a block.
  Flow indented(const Flow& flow, const Inlines& inlines, FlowKind kind);

  InlineRenderer& inlines_;
  MarkdownLines& lines_;
  std::string pending_;
  bool continues_ = false;
};

}  // namespace offprint::markdown_writer
