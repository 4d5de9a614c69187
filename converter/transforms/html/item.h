// A sequence of nodes as HTML sees it: the tags and text of raw nodes, and every other node as one
// item.
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
// Borrows the nodes, which outlive the items and are moved into their new places in the end.
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

// Adds the nodes: raw HTML as its tokens, and a paragraph that contains block tags as its content.
void add_nodes(HtmlItems& items, Inlines& inlines);
void add_nodes(HtmlItems& items, Blocks& blocks);

// Returns whether a sequence has raw HTML of its own to interpret.
bool holds_html(const Inlines& inlines);
bool holds_html(const Blocks& blocks);

}  // namespace offprint
