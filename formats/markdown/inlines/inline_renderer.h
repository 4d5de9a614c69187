// Renders inlines: the content of a paragraph, a heading or a table cell.
#pragma once

#include <string>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/visitor.h"
#include "formats/lines/flow.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/notes.h"
#include "formats/markdown/inlines/paragraph_flow.h"

namespace offprint::markdown_writer {

class InlineRenderer final : private InlineVisitor {
 public:
  InlineRenderer(Notes& notes, const Dialect& dialect, Wrap wrap, Diagnostics& diagnostics)
      : notes_(notes), dialect_(dialect), wrap_(wrap), diagnostics_(diagnostics) {}

  // `before` is our own text in front of the inlines: the box of a task.
  Flow render(const Inlines& inlines, FlowKind kind, std::string_view before = {});
  std::string one_line(const Inlines& inlines);

 private:
  void on(const TextRun& run, SourceSpan span) override;
  void on(const Emphasis& emphasis, SourceSpan span) override;
  void on(const Strong& strong, SourceSpan span) override;
  void on(const Strikethrough& strikethrough, SourceSpan span) override;
  void on(const Superscript& superscript, SourceSpan span) override;
  void on(const Subscript& subscript, SourceSpan span) override;
  void on(const SmallCaps& small_caps, SourceSpan span) override;
  void on(const Code& code, SourceSpan span) override;
  void on(const Link& link, SourceSpan span) override;
  void on(const Image& image, SourceSpan span) override;
  void on(const NoteReference& reference, SourceSpan span) override;
  void on(const Quoted& quoted, SourceSpan span) override;
  void on(const Cite& cite, SourceSpan span) override;
  void on(const Math& math, SourceSpan span) override;
  void on(const RawInline& raw, SourceSpan span) override;
  void on(const Span& node, SourceSpan span) override;
  void on(const SoftBreak& soft_break, SourceSpan span) override;
  void on(const LineBreak& line_break, SourceSpan span) override;

  void render_sequence(const Inlines& inlines, TextEnd end);
  void render_text(std::string_view text, const Inline* next, const Inline* after_next);
  void render_delimited(DelimiterKind kind, const Inlines& content);
  void render_script(DelimiterKind kind, const Inlines& content);
  void render_element(std::string_view open_tag, std::string_view close_tag,
                      const Inlines& content);
  void render_bracketed(std::string_view open, const Inlines& content, std::string_view close);
  void render_spanned(const AttributeSet& attributes, const Inlines& content);
  void render_inline_note(const Inlines& content);
  bool is_behind_note_call() const;
  bool begins_with_caret(const Inline& node) const;

  Notes& notes_;
  const Dialect& dialect_;
  Wrap wrap_;
  Diagnostics& diagnostics_;
  ParagraphFlow* flow_ = nullptr;  // of the paragraph that is being rendered
};

}  // namespace offprint::markdown_writer
