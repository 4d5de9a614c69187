// A sequence of nodes as HTML sees it: tags and text of raw nodes, and between them the nodes that
// are no raw HTML, each as one thing.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "converter/model/document.h"
#include "converter/transforms/html/element.h"
#include "converter/transforms/html/tag_scanner.h"

namespace offprint {

struct BeginParagraph {};
struct EndParagraph {};
// Borrowed: the nodes outlive the items and are moved into their new places in the end.
using HtmlThing = std::variant<HtmlToken, Inline*, Block*, Section*, BeginParagraph, EndParagraph>;

struct HtmlItem {
  HtmlThing thing;
  SourceSpan span;
  const HtmlElementRow* row = nullptr;  // of a tag
  // Set by match_tags():
  std::uint32_t end = 0;  // of an opening tag: the item before which its element ends
  bool left_out = false;
  bool inside = false;  // of an element
};
using HtmlItems = std::vector<HtmlItem>;

// Adds the tokens of a piece of raw HTML that begins at `span`.
void add_markup(HtmlItems& items, std::string_view markup, SourceSpan span);

// Adds the nodes: raw HTML as its tokens, a paragraph with tags of blocks in it as what it holds.
void add_nodes(HtmlItems& items, Inlines& inlines);
void add_nodes(HtmlItems& items, Blocks& blocks);

// Whether a sequence has any raw HTML of its own to interpret.
bool holds_html(const Inlines& inlines);
bool holds_html(const Blocks& blocks);

}  // namespace offprint
