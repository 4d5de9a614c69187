// Renders blocks into lines of Markdown.
#pragma once

#include <string>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/visitor.h"
#include "formats/markdown/blocks/context.h"
#include "formats/markdown/blocks/definition_writer.h"
#include "formats/markdown/blocks/heading_writer.h"
#include "formats/markdown/blocks/html_table.h"
#include "formats/markdown/blocks/list_writer.h"
#include "formats/markdown/blocks/pipe_table.h"

namespace offprint::markdown_writer {

class BlockRenderer final : private BlockVisitor {
 public:
  // `language` of the document: for the words that we supply.
  BlockRenderer(std::string_view language, const Dialect& dialect, const WrapOptions& wrapping,
                InlineRenderer& inlines, Diagnostics& diagnostics);

  // Writes blocks with blank lines between them.
  void write(const Blocks& blocks) { sequences_.write(blocks, Spacing::loose); }
  void write(const Block& block) { visit(block); }
  void write_heading(int level, const AttributeSet& attributes, const Inlines& title,
                     SourceSpan span) {
    headings_.write(level, attributes, title, span);
  }
  std::string take() { return lines_.take(); }

  // For what is written between blocks: sections, credits and notes.
  const BlockContext& context() const { return context_; }

 private:
  // ---- block_renderer.cc
  void on(const Heading& heading, SourceSpan span) override;
  void on(const Paragraph& paragraph, SourceSpan span) override;
  void on(const BulletList& list, SourceSpan span) override;
  void on(const OrderedList& list, SourceSpan span) override;
  void on(const DefinitionList& list, SourceSpan span) override;
  void on(const CodeBlock& code, SourceSpan span) override;
  void on(const Verse& verse, SourceSpan span) override;
  void on(const Table& table, SourceSpan span) override;
  void on(const ThematicBreak& thematic_break, SourceSpan span) override;
  void on(const MathBlock& math, SourceSpan span) override;
  void on(const RawBlock& raw, SourceSpan span) override;
  // ---- containers.cc
  void on(const BlockQuote& quote, SourceSpan span) override;
  void on(const Admonition& admonition, SourceSpan span) override;
  void on(const Figure& figure, SourceSpan span) override;
  void on(const Div& div, SourceSpan span) override;
  void write_attribution(const Blocks& attribution);

  std::string_view language_;
  const Dialect& dialect_;
  InlineRenderer& inlines_;
  Diagnostics& diagnostics_;
  MarkdownLines lines_;
  ParagraphWriter paragraphs_;
  SequenceWriter sequences_;
  BlockContext context_;
  HeadingWriter headings_;
  ListWriter lists_;
  DefinitionWriter definitions_;
  PipeTableWriter pipe_tables_;
  HtmlTableWriter html_tables_;
};

}  // namespace offprint::markdown_writer
