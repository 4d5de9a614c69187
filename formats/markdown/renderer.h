// The renderer behind the three dialects: a document to lines of Markdown.
//
// Inlines are rendered into a Flow, blocks into a LineWriter. The members are defined in
// inline_renderer.cc, links.cc, block_renderer.cc, lists.cc, tables.cc, containers.cc and notes.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "converter/model/visitor.h"
#include "formats/lines/flow.h"
#include "formats/lines/line_writer.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/delimiters.h"
#include "formats/markdown/inlines/escape.h"
#include "formats/markdown/note_labels.h"

namespace offprint {

class MarkdownRenderer final : public Visitor {
 public:
  MarkdownRenderer(const Document& document, const Dialect& dialect, const WrapOptions& wrapping,
                   Diagnostics& diagnostics);

  // Blocks, sections and notes.
  std::string body();
  // The same for a document whose title has no other place: it begins with a heading.
  std::string titled_body();
  // For front matter.
  std::string one_line(const Inlines& inlines);
  std::string block_text(const Blocks& blocks);

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
  // What a flow of inlines is for.
  enum class FlowKind {
    paragraph,
    continuation,  // a paragraph's text after a first line of ours
    terms,         // of a definition list: a paragraph, in which a soft break ends a term
    heading,
    underlined,  // a heading of several lines: a paragraph until the line below it
    cell,
  };

  // The inlines of one paragraph, heading or cell while they are rendered.
  struct InlineState {
    explicit InlineState(Wrap wrap) : flow(wrap) {}

    FlowKind kind = FlowKind::paragraph;
    Flow flow;
    std::vector<DelimitedPair> pairs;
    PairedCharacters paired;
    int open_links = 0;
    int open_brackets = 0;
    int open_scripts = 0;
    int depth = 0;                                // of the sequence being rendered
    int script_depth = 0;                         // of the innermost script's own; 0 outside
    int text_brackets = 0;                        // [ in the text, unescaped, not closed
    std::size_t after_opening = 0;                // offset behind the mark opened last
    std::size_t after_code = 0;                   // and behind the code written last
    std::string_view text_after;                  // of the sibling after it, if that is text
    TextEnd end = TextEnd::block_end;             // what follows the node being rendered
    TextEnd end_after_text = TextEnd::block_end;  // and what follows text_after
  };

  // ---- inline_renderer.cc
  Flow render(const Inlines& inlines, FlowKind kind, std::string_view before = {});
  void render_sequence(const Inlines& inlines, TextEnd end);
  bool begins_with_caret(const Inline& node) const;
  void count_brackets(std::string_view escaped);
  void look_ahead(const Inline* next, const Inline* after_next, TextEnd end);
  void render_text(std::string_view text, const Inline* next, const Inline* after_next);
  void render_delimited(DelimiterKind kind, const Inlines& content);
  void render_script(DelimiterKind kind, bool known, const Inlines& content);
  void render_element(std::string_view open_tag, std::string_view close_tag,
                      const Inlines& content);
  void append_code(const std::string& markup);
  void append_html(std::string_view text);
  void render_spanned(const AttributeSet& attributes, const Inlines& content);
  // ---- links.cc
  bool render_short_link(const Link& link);
  bool may_stand_bare(std::string_view url) const;
  void render_bracketed(std::string_view open, const Inlines& content, std::string_view close);
  // ---- block_renderer.cc
  enum class Spacing { loose, tight };
  void write_blocks(const Blocks& blocks, Spacing spacing);
  bool is_written_as_html(const Block& block) const;
  void part(const Block& first, const Block& second, Spacing spacing);
  const Block* quote_left_open(const Block& first, const Block& second, Spacing spacing) const;
  void write_separator();
  void write_indented(const Flow& flow, const Inlines& inlines, FlowKind kind,
                      const WrapOptions& wrapping);
  void blank_line();
  void write_section(const Section& section);
  void write_heading(int level, AttributeSet attributes, const Inlines& title, SourceSpan span);
  void write_underlined_heading(int level, const std::string& attributes, const Inlines& title);
  static bool begins_block(const Inlines& inlines, const Flow& flow);
  void write_paragraph(const Flow& flow);
  bool is_fenced(const RawBlock& raw) const;
  void end_marker_line(bool interrupts_paragraph);
  void write_fenced(std::string_view info, std::string_view text);
  // ---- lists.cc
  void write_item(const std::string& marker, const ListItem& item, bool tight);
  bool takes_box(const Blocks& blocks) const;
  char next_bullet(const BulletList& list);
  std::string widened(const std::string& marker) const;
  void write_definitions(const DefinitionEntry& entry, bool tight, bool parted);
  void write_html_definitions(const DefinitionList& list);
  // ---- tables.cc
  bool fits_pipe_table(const Table& table) const;
  void write_pipe_table(const Table& table);
  std::vector<std::string> pipe_cells(const TableRow& row, std::size_t columns);
  void write_table_caption(const Table& table);
  void write_html_table(const Table& table);
  void write_html_rows(std::string_view group, const TableRows& rows, const Table& table);
  void write_html_cell(std::string_view name, const TableCell& cell, Alignment alignment);
  // ---- containers.cc
  void write_element(std::string_view name, std::string_view attributes, const Blocks& blocks);
  // An element whose content is Markdown: blank lines part it from the tags (CommonMark 0.31.2
  // §4.6). `attributes` begin with a blank.
  template <class Body>
  void inside_element(std::string_view name, std::string_view attributes, Body body) {
    writer_.line('<' + std::string(name) + std::string(attributes) + '>');
    blank_line();
    body();
    blank_line();
    writer_.line("</" + std::string(name) + '>');
  }
  bool is_captioned_image(const Figure& figure) const;
  void write_captioned_image(const Figure& figure);
  void write_attribution(const Blocks& attribution);
  // ---- credits.cc
  void write_credits(const Metadata& metadata);
  // ---- notes.cc
  void find_inline_notes();
  const Inlines* inline_note(const NoteReference& call) const;
  void render_inline_note(const Inlines& content);
  void write_notes();
  void write_note(std::uint32_t index);
  void write_labelled_note(const std::string& label, const Blocks& blocks);

  void not_rendered(SourceSpan span, std::string_view what);
  std::string_view language() const;

  const Document& document_;
  const Dialect& dialect_;
  WrapOptions wrapping_;
  Diagnostics& diagnostics_;
  MayStartLine may_start_line_;
  LineWriter writer_;
  NoteLabels notes_;
  std::vector<bool> is_inline_;  // by note: written where it is called
  InlineState* state_ = nullptr;
  // The siblings around the block that is being written; null where there is none.
  const Block* previous_ = nullptr;
  const Block* next_ = nullptr;
  Spacing spacing_ = Spacing::loose;   // of the blocks that are being written
  bool adjoins_ = false;               // no blank line stands before that block
  const Block* open_quote_ = nullptr;  // to be ended where it is written
  const Block* open_end_ = nullptr;    // to be written behind the notes
  std::string pending_box_;            // of a task, for its first paragraph
  bool continues_paragraph_ = false;   // the next paragraph goes on after a line of ours
  std::size_t open_html_line_ = 0;     // the line that ends raw HTML which lacks its end
  char last_bullet_ = '-';             // of the list written last
};

}  // namespace offprint
