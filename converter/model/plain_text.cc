#include "converter/model/plain_text.h"

#include "converter/model/walk.h"

namespace offprint {

namespace {

// Kinds whose words are all in their sequences, and kinds that have none.
using KindsWithoutText =
    KindList<Emphasis, Strong, Strikethrough, Superscript, Subscript, SmallCaps, Link, Image,
             NoteReference, Quoted, Cite, RawInline, Span, Heading, Paragraph, BulletList,
             OrderedList, DefinitionList, BlockQuote, Verse, Table, Figure, Admonition,
             ThematicBreak, RawBlock, Div>;

class PlainText {
 public:
  Text take() { return collapse_blanks(text_); }

  void operator()(const Inlines& inlines) {
    for (const Inline& inline_node : inlines) {
      inline_node.node.visit([this](const auto& node) { own_text(node); });
      for_each_child_sequence(inline_node, std::ref(*this));
    }
  }
  void operator()(const Blocks& blocks) {
    for (const Block& block : blocks) {
      text_ += ' ';
      block.node.visit([this](const auto& node) { own_text(node); });
      for_each_child_sequence(block, [this](const auto& children) {
        text_ += ' ';
        (*this)(children);
      });
    }
  }

 private:
  // Adds the text that a kind holds beside its sequences.
  void own_text(const TextRun& node) { text_ += node.text; }
  void own_text(const Code& node) { text_ += node.text; }
  void own_text(const Math& node) { text_ += node.tex; }
  void own_text(const SoftBreak&) { text_ += ' '; }
  void own_text(const LineBreak&) { text_ += ' '; }
  void own_text(const CodeBlock& node) { text_ += node.text; }
  void own_text(const MathBlock& node) { text_ += node.tex; }
  template <class Kind>
  void own_text(const Kind&) {
    static_assert(KindsWithoutText::holds<Kind>, "say which text of its own this kind holds");
  }

  Text text_;
};

}  // namespace

Text plain_text(const Inlines& inlines) {
  PlainText collector;
  collector(inlines);
  return collector.take();
}

Text plain_text(const Blocks& blocks) {
  PlainText collector;
  collector(blocks);
  return collector.take();
}

Text collapse_blanks(std::string_view text) {
  Text result;
  result.reserve(text.size());
  bool pending = false;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      pending = !result.empty();
      continue;
    }
    if (pending) result += ' ';
    pending = false;
    result += c;
  }
  return result;
}

}  // namespace offprint
