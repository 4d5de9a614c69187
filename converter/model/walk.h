// Traversal of a document, for passes and collectors, which may be interested in a few kinds only.
// Writers must handle every kind and use visitor.h.
//
// A new kind fails to compile here until visit_sequences knows what it holds.
#pragma once

#include <functional>

#include "converter/model/document.h"
#include "converter/model/kind_list.h"

namespace offprint {

// Calls `visit` with each sequence of inlines and of blocks that `node` itself holds, in reading
// order.
template <class NodeType, class Visit>
void for_each_child_sequence(NodeType& node, Visit visit) {
  node.node.visit([&](auto& kind) { visit_sequences(kind, visit); });
}

// Calls `visit` with every sequence of blocks or of inlines in the document, outer before inner, in
// reading order: metadata (title, subtitle, abstract), blocks, sections, notes. `visit` may rewrite
// the sequence it is given; the walk goes on with what it leaves there.
void walk_blocks(Document& document, const std::function<void(Blocks&)>& visit);
void walk_inlines(Document& document, const std::function<void(Inlines&)>& visit);

// Calls `visit` with every node below, outer before inner, in reading order.
void each_block(const Document& document, const std::function<void(const Block&)>& visit);
void each_inline(const Document& document, const std::function<void(const Inline&)>& visit);
void each_inline(const Inlines& inlines, const std::function<void(const Inline&)>& visit);
void each_inline(const Blocks& blocks, const std::function<void(const Inline&)>& visit);
void each_section(const Document& document, const std::function<void(const Section&)>& visit);
void each_section(Document& document, const std::function<void(Section&)>& visit);

// ---- The sequences of each kind ---------------------------------------------------------------

// Kinds that hold one sequence of inlines, in `content`.
using KindsWithContent = KindList<Emphasis, Strong, Strikethrough, Superscript, Subscript,
                                  SmallCaps, Link, Quoted, Cite, Span, Paragraph>;
// Kinds that hold no nodes.
using LeafKinds = KindList<TextRun, Code, NoteReference, Math, RawInline, SoftBreak, LineBreak,
                           CodeBlock, ThematicBreak, MathBlock, RawBlock>;

template <class Node, class Visit>
void visit_sequences(Node& node, Visit& visit) {
  using Kind = std::remove_const_t<Node>;
  if constexpr (KindsWithContent::holds<Kind>) {
    visit(node.content);
  } else if constexpr (std::is_same_v<Kind, Image>) {
    visit(node.alt);
  } else if constexpr (std::is_same_v<Kind, Heading>) {
    visit(node.title);
  } else if constexpr (std::is_same_v<Kind, BulletList> || std::is_same_v<Kind, OrderedList>) {
    for (auto& item : node.items) visit(item.blocks);
  } else if constexpr (std::is_same_v<Kind, DefinitionList>) {
    for (auto& entry : node.entries) {
      for (auto& term : entry.terms) visit(term);
      for (auto& definition : entry.definitions) visit(definition);
    }
  } else if constexpr (std::is_same_v<Kind, BlockQuote>) {
    visit(node.blocks);
    visit(node.attribution);
  } else if constexpr (std::is_same_v<Kind, Verse>) {
    for (auto& line : node.lines) visit(line);
  } else if constexpr (std::is_same_v<Kind, Table>) {
    visit(node.caption);
    for (auto* rows : {&node.head, &node.body, &node.foot})
      for (auto& row : *rows)
        for (auto& cell : row) visit(cell.blocks);
  } else if constexpr (std::is_same_v<Kind, Figure>) {
    visit(node.blocks);
    visit(node.caption);
  } else if constexpr (std::is_same_v<Kind, Admonition>) {
    visit(node.title);
    visit(node.blocks);
  } else if constexpr (std::is_same_v<Kind, Div>) {
    visit(node.blocks);
  } else {
    static_assert(LeafKinds::holds<Kind>, "say which sequences this kind holds, if any");
  }
}

}  // namespace offprint
