#include "input/markdown/tree/tree_builder.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "converter/model/looseness.h"
#include "converter/nesting.h"
#include "converter/utf8/code_point.h"
#include "input/markdown/placeholders/line_starts.h"
#include "input/markdown/tree/inline_places.h"

namespace offprint::markdown {

namespace {

// Returns what cmark holds as UTF-8. cmark writes the references &#xFFFE; and &#xFFFF; as the bytes
// FE and FF.
Text text_of(const char* literal) {
  if (literal == nullptr) return {};
  if (std::strpbrk(literal, "\xFE\xFF") == nullptr) return literal;
  Text text;
  for (const char c : std::string_view(literal))
    if (c == '\xFE' || c == '\xFF')
      append_utf8(text, replacement_character);
    else
      text += c;
  return text;
}

Text without_last_line_end(const char* literal) {
  Text text = text_of(literal);
  if (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

// Blanks at the start of a paragraph's line do not count (CommonMark 0.31.2 §4.8). cmark keeps
// those of a line that goes on lazily.
Text raw_html(const char* literal) {
  const std::string_view html = literal == nullptr ? std::string_view() : literal;
  Text text;
  std::size_t begin = 0;
  for (std::size_t end = html.find('\n'); end != html.npos; end = html.find('\n', begin)) {
    text.append(html.substr(begin, end + 1 - begin));
    begin = std::min(html.find_first_not_of(" \t", end + 1), html.size());
  }
  return text.append(html.substr(begin));
}

CodeBlock code_block(cmark_node* node) {
  CodeBlock code;
  const std::string info = text_of(cmark_node_get_fence_info(node));
  const std::size_t end = std::min(info.find_first_of(" \t\v\f"), info.size());
  code.language = info.substr(0, end);
  const std::size_t rest = info.find_first_not_of(" \t\v\f", end);
  if (rest != info.npos) code.info = info.substr(rest);
  code.text = without_last_line_end(cmark_node_get_literal(node));
  return code;
}

bool is_inline(cmark_node* node) { return cmark_node_get_type(node) >= CMARK_NODE_FIRST_INLINE; }

bool holds_children(cmark_node_type type) {
  switch (type) {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE: return true;
    default: return false;
  }
}

class Builder {
 public:
  Builder(std::string_view text, std::uint32_t file, Diagnostics& diagnostics)
      : lines_(line_starts(text)),
        places_(text, lines_, file),
        file_(file),
        diagnostics_(diagnostics) {
    open_.emplace_back();
  }

  Blocks build(cmark_node* root) {
    reserve_children(open_.front(), root);
    // Down, along, up: cmark's own iterator would take memory that only a parse has.
    for (cmark_node* node = cmark_node_first_child(root); node != nullptr && node != root;) {
      enter(node);
      if (cmark_node* const child = cmark_node_first_child(node)) {
        node = child;
        continue;
      }
      leave(node);
      while (node != root && cmark_node_next(node) == nullptr) {
        node = cmark_node_parent(node);
        if (node != root) leave(node);
      }
      if (node != root) node = cmark_node_next(node);
    }
    return std::move(open_.front().blocks);
  }

 private:
  // A node whose children are being read.
  struct Open {
    cmark_node* node = nullptr;
    SourceSpan span;
    Blocks blocks;
    ListItems items;
    Inlines inlines;
  };

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (!holds_children(type)) return add_leaf(node, type);
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
      places_.enter_leaf(node, quotes_);
    const bool in_line = is_inline(node);
    const SourceSpan span = in_line ? places_.enter(node) : span_of(node);
    if (is_too_deep(node, type)) return flatten(node, span);
    if (type == CMARK_NODE_BLOCK_QUOTE) ++quotes_;
    if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST) ++block_depth_;
    if (in_line) ++inline_depth_;
    Open& open = open_.emplace_back();
    open.node = node;
    open.span = span;
    reserve_children(open, node);
  }

  // Growing in steps would take half as much memory again, while the whole tree is there.
  static void reserve_children(Open& open, cmark_node* node) {
    std::size_t children = 0;
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child))
      ++children;
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_LIST: return open.items.reserve(children);
      case CMARK_NODE_DOCUMENT:
      case CMARK_NODE_BLOCK_QUOTE:
      case CMARK_NODE_ITEM: return open.blocks.reserve(children);
      default: return open.inlines.reserve(children);
    }
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (!holds_children(type)) return;
    if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) places_.leave(node);
    if (open_.back().node != node) return;  // its children have moved up
    Open closed = std::move(open_.back());
    open_.pop_back();
    close(closed, type);
  }

  // Quotes, lists and inlines with delimiters count; items go with their list, texts with their
  // block.
  bool is_too_deep(cmark_node* node, cmark_node_type type) const {
    if (type == CMARK_NODE_ITEM) return open_.back().node != cmark_node_parent(node);
    if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST)
      return block_depth_ == max_block_depth;
    return is_inline(node) && inline_depth_ == max_inline_depth;
  }

  void flatten(cmark_node* node, SourceSpan span) {
    bool& reported = is_inline(node) ? inlines_reported_ : blocks_reported_;
    if (!std::exchange(reported, true))
      diagnostics_.warning("too-deep", span,
                           "markup is nested too deeply; the content below moves up");
  }

  void add_leaf(cmark_node* node, cmark_node_type type) {
    switch (type) {
      case CMARK_NODE_THEMATIC_BREAK: return add(make(ThematicBreak{}, span_of(node)));
      case CMARK_NODE_CODE_BLOCK: return add(make(code_block(node), span_of(node)));
      case CMARK_NODE_HTML_BLOCK:
        return add(make(RawBlock{"html", without_last_line_end(cmark_node_get_literal(node))},
                        span_of(node)));
      default:
        Inline leaf = inline_leaf(node, type);
        if (!is_idle_break(node, type)) add(std::move(leaf));
    }
  }

  // The end of a line that holds nothing but a form feed, of which cmark keeps an empty text: the
  // line above has ended already.
  static bool is_idle_break(cmark_node* node, cmark_node_type type) {
    if (type != CMARK_NODE_SOFTBREAK) return false;
    cmark_node* before = cmark_node_previous(node);
    while (before != nullptr && cmark_node_get_type(before) == CMARK_NODE_TEXT &&
           *cmark_node_get_literal(before) == '\0')
      before = cmark_node_previous(before);
    if (before == nullptr) return false;
    const cmark_node_type above = cmark_node_get_type(before);
    return above == CMARK_NODE_SOFTBREAK || above == CMARK_NODE_LINEBREAK;
  }

  Inline inline_leaf(cmark_node* node, cmark_node_type type) {
    const SourceSpan span = places_.enter(node);
    switch (type) {
      case CMARK_NODE_SOFTBREAK: return make(SoftBreak{}, span);
      case CMARK_NODE_LINEBREAK: return make(LineBreak{}, span);
      case CMARK_NODE_CODE: return make(Code{{}, text_of(cmark_node_get_literal(node))}, span);
      case CMARK_NODE_HTML_INLINE:
        return make(RawInline{"html", raw_html(cmark_node_get_literal(node))}, span);
      default: return make(TextRun{text_of(cmark_node_get_literal(node))}, span);
    }
  }

  void close(Open& closed, cmark_node_type type) {
    Inlines& inlines = closed.inlines;
    switch (type) {
      case CMARK_NODE_BLOCK_QUOTE:
        --quotes_, --block_depth_;
        return add(make(BlockQuote{std::move(closed.blocks), {}}, closed.span));
      case CMARK_NODE_LIST: --block_depth_; return add(list(closed));
      case CMARK_NODE_ITEM:
        open_.back().items.push_back({TaskState::none, std::move(closed.blocks), closed.span});
        return;
      case CMARK_NODE_PARAGRAPH: return add(make(Paragraph{std::move(inlines)}, closed.span));
      case CMARK_NODE_HEADING:
        return add(make(Heading{{}, cmark_node_get_heading_level(closed.node), std::move(inlines)},
                        closed.span));
      default: return close_inline(closed, type);
    }
  }

  void close_inline(Open& closed, cmark_node_type type) {
    --inline_depth_;
    cmark_node* const node = closed.node;
    Inlines& inlines = closed.inlines;
    switch (type) {
      case CMARK_NODE_EMPH: return add(make(Emphasis{std::move(inlines)}, closed.span));
      case CMARK_NODE_STRONG: return add(make(Strong{std::move(inlines)}, closed.span));
      case CMARK_NODE_LINK:
        return add(make(Link{{},
                             std::move(inlines),
                             text_of(cmark_node_get_url(node)),
                             text_of(cmark_node_get_title(node))},
                        closed.span));
      default:
        return add(make(Image{{},
                              std::move(inlines),
                              text_of(cmark_node_get_url(node)),
                              text_of(cmark_node_get_title(node)),
                              {}},
                        closed.span));
    }
  }

  static Block list(Open& closed) {
    cmark_node* const node = closed.node;
    const bool tight = cmark_node_get_list_tight(node) != 0 || cannot_be_loose(closed.items);
    if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST)
      return make(BulletList{tight, std::move(closed.items)}, closed.span);
    OrderedList list;
    list.tight = tight;
    list.start = static_cast<std::uint32_t>(cmark_node_get_list_start(node));
    if (cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM)
      list.delimiter = NumberDelimiter::parenthesis;
    list.items = std::move(closed.items);
    return make(std::move(list), closed.span);
  }

  SourceSpan span_of(cmark_node* node) const {
    const auto number = [](int value) { return static_cast<std::uint32_t>(std::max(value, 0)); };
    return {file_, number(cmark_node_get_start_line(node)),
            number(cmark_node_get_start_column(node)), number(cmark_node_get_end_line(node))};
  }

  void add(Block block) { open_.back().blocks.push_back(std::move(block)); }
  void add(Inline node) { open_.back().inlines.push_back(std::move(node)); }

  std::vector<std::size_t> lines_;
  InlinePlaces places_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::vector<Open> open_;  // the document first
  int quotes_ = 0;
  int block_depth_ = 0;
  int inline_depth_ = 0;
  bool blocks_reported_ = false;
  bool inlines_reported_ = false;
};

}  // namespace

Blocks build_blocks(const CmarkTree& tree, std::string_view text, std::uint32_t file,
                    Diagnostics& diagnostics) {
  return Builder(text, file, diagnostics).build(tree.root());
}

}  // namespace offprint::markdown
