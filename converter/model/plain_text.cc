#include "converter/model/plain_text.h"

#include "converter/model/walk.h"

namespace offprint {

namespace {

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
  template <class Node>
  void own_text(const Node& node) {
    constexpr bool raw = std::is_same_v<Node, RawInline> || std::is_same_v<Node, RawBlock>;
    if constexpr (std::is_same_v<Node, SoftBreak> || std::is_same_v<Node, LineBreak>)
      text_ += ' ';
    else if constexpr (raw)
      return;
    else if constexpr (requires { node.text; })
      text_ += node.text;
    else if constexpr (requires { node.tex; })
      text_ += node.tex;
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
