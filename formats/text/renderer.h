// The renderer behind the text writer: a document to lines of plain text.
//
// Conventions, for what text has no form of its own:
//   emphasis, strong, small caps, code, spans   the text alone
//   strikethrough                               ~~text~~
//   superscript, subscript                      ^2 or ^(n+1), _2 or _(i,j)
//   link                                        text [1], the target in the list at the end; none
//                                               for a link that shows its target or stays inside
//   note                                        text[2], in the same list
//   image                                       [alternative text: title], else [file name]
//   math                                        its TeX
//   citation                                    its text, or its key in brackets
//   quote, attribution                          > text, > — name
//   code block, math block, verse               indented by four
//   definition                                  indented by four below its terms
//   admonition                                  "Warning: title", its content indented by two
//   metadata                                    title, subtitle, authors, date, abstract; no more
//   headings of level 1, and deeper than 6      as those of level 2, and of 6
//
// The members are defined in inlines.cc, blocks.cc and tables.cc.
#pragma once

#include <string>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "converter/model/visitor.h"
#include "formats/lines/flow.h"
#include "formats/lines/line_writer.h"
#include "formats/lines/table_layout.h"
#include "formats/text/references.h"

namespace offprint::text_writer {

class TextRenderer final : public Visitor {
 public:
  TextRenderer(const Document& document, const WrapOptions& wrapping, Diagnostics& diagnostics);

  void write_title_block();
  // Blocks, sections and the list of links and notes.
  void write_body();
  std::string take() { return writer_.take(); }

  // Inlines
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

  // Blocks
  void on(const Heading& heading, SourceSpan span) override;
  void on(const Paragraph& paragraph, SourceSpan span) override;
  void on(const BulletList& list, SourceSpan span) override;
  void on(const OrderedList& list, SourceSpan span) override;
  void on(const DefinitionList& list, SourceSpan span) override;
  void on(const BlockQuote& quote, SourceSpan span) override;
  void on(const CodeBlock& code, SourceSpan span) override;
  void on(const Verse& verse, SourceSpan span) override;
  void on(const Table& table, SourceSpan span) override;
  void on(const Figure& figure, SourceSpan span) override;
  void on(const Admonition& admonition, SourceSpan span) override;
  void on(const ThematicBreak& thematic_break, SourceSpan span) override;
  void on(const MathBlock& math, SourceSpan span) override;
  void on(const RawBlock& raw, SourceSpan span) override;
  void on(const Div& div, SourceSpan span) override;

 private:
  enum class Spacing { loose, tight };

  // ---- inlines.cc
  Flow render(const Inlines& inlines, std::string_view before = {});
  std::string one_line(const Inlines& inlines);
  void render_script(std::string_view mark, const Inlines& content);
  void render_between(std::string_view open, const Inlines& content, std::string_view close);
  // ---- blocks.cc
  void write_blocks(const Blocks& blocks, Spacing spacing);
  void write_section(const Section& section);
  void write_heading(int level, const Inlines& title);
  void write_credits(const Metadata& metadata);
  void write_paragraph(const Flow& flow);
  void write_item(const std::string& marker, const ListItem& item, bool tight);
  void write_indented(std::string_view text);
  void write_references();
  void write_reference(std::size_t index);
  void not_rendered(SourceSpan span, const std::string& what);
  std::string_view language() const;
  // ---- tables.cc
  DrawnTable lay_out(const Table& table, const std::vector<std::size_t>* widths);
  std::vector<std::string> cell_lines(const Blocks& blocks, std::size_t width);

  const Document& document_;
  WrapOptions wrapping_;
  Diagnostics* diagnostics_;  // another one while a table is measured
  MayStartLine may_start_line_;
  LineWriter writer_;
  References references_;
  Flow* flow_ = nullptr;     // of the paragraph that is being rendered
  std::string pending_box_;  // of a task, for its first paragraph
};

}  // namespace offprint::text_writer
