// Dispatch to one function for each kind of node, generated from the two variants.
//
// A class that derives from Visitor must declare on(const Node&, SourceSpan) for every kind. If one
// is missing, the class is abstract, and g++ names the kind. A template cannot take its place.
// Renderers write these declarations by hand: if a macro or a template made them, only the linker
// would tell that a definition is missing, and the list would not say in which file each one is.
#pragma once

#include "converter/model/node.h"

namespace offprint {

template <class... Nodes>
class Handlers;

template <>
class Handlers<> {
 public:
  Handlers() = default;
  Handlers(const Handlers&) = delete;
  Handlers& operator=(const Handlers&) = delete;
  virtual ~Handlers() = default;
  void on() = delete;
};

template <class Node, class... Rest>
class Handlers<Node, Rest...> : public Handlers<Rest...> {
 public:
  using Handlers<Rest...>::on;
  virtual void on(const Node& node, SourceSpan span) = 0;
};

template <class... Variants>
struct HandlersOf;
template <class... Nodes>
struct HandlersOf<OneOf<Nodes...>> {
  using Type = Handlers<Nodes...>;
};
template <class... BlockNodes, class... InlineNodes>
struct HandlersOf<OneOf<BlockNodes...>, OneOf<InlineNodes...>> {
  using Type = Handlers<BlockNodes..., InlineNodes...>;
};

// The base class of renderers of blocks alone.
class BlockVisitor : public HandlersOf<BlockNode>::Type {
 public:
  void visit(const Block& block) {
    block.node.visit([&](const auto& node) { on(node, block.span); });
  }
};

// The base class of renderers of inlines alone.
class InlineVisitor : public HandlersOf<InlineNode>::Type {
 public:
  void visit(const Inline& inline_node) {
    inline_node.node.visit([&](const auto& node) { on(node, inline_node.span); });
  }
};

// The base class of renderers of both.
class Visitor : public HandlersOf<BlockNode, InlineNode>::Type {
 public:
  void visit(const Block& block) {
    block.node.visit([&](const auto& node) { on(node, block.span); });
  }
  void visit(const Inline& inline_node) {
    inline_node.node.visit([&](const auto& node) { on(node, inline_node.span); });
  }
  void visit_all(const Blocks& blocks) {
    for (const Block& block : blocks) visit(block);
  }
  void visit_all(const Inlines& inlines) {
    for (const Inline& inline_node : inlines) visit(inline_node);
  }
};

}  // namespace offprint
