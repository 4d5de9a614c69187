// Dump of blocks and inlines: an indented line for each node.
#pragma once

#include <string>
#include <string_view>

#include "converter/model/document.h"
#include "converter/model/visitor.h"
#include "formats/model/line.h"

namespace offprint::model_writer {

class NodeDump final : public Visitor {
 public:
  explicit NodeDump(std::string& out) : out_(out) {}

  // Returns a line at the current depth, which is not yet in the dump.
  Line line(std::string_view kind) const { return Line(depth_, kind); }
  void add(Line&& line) { out_ += line.finish(); }
  void add(Line& line) { out_ += line.finish(); }

  // Runs `print` one level deeper.
  template <class Print>
  void nested(Print print) {
    ++depth_;
    print();
    --depth_;
  }
  void children(const Blocks& blocks);
  void children(const Inlines& inlines);
  // Adds a line `name` with the sequence below it, or nothing for an empty sequence.
  template <class Sequence>
  void part(std::string_view name, const Sequence& sequence) {
    if (sequence.empty()) return;
    add(line(name));
    children(sequence);
  }

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
  void on(const ThematicBreak&, SourceSpan span) override;
  void on(const MathBlock& math, SourceSpan span) override;
  void on(const RawBlock& raw, SourceSpan span) override;
  void on(const Div& div, SourceSpan span) override;

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
  void on(const Span& span_node, SourceSpan span) override;
  void on(const SoftBreak&, SourceSpan span) override;
  void on(const LineBreak&, SourceSpan span) override;

 private:
  void container(std::string_view kind, const Inlines& content, SourceSpan span);
  void items(const ListItems& items);
  void rows(std::string_view group, const TableRows& rows);
  void cell(const TableCell& cell);

  std::string& out_;
  int depth_ = 0;
};

}  // namespace offprint::model_writer
