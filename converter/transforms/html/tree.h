// Markup parsed by gumbo, with a place for each node of the article.
//
// The input of the parser is well nested, of bounded depth and made of known elements only
// (match_tags). So parsing is linear, and recursion over the tree is safe.
#pragma once

#include <gumbo.h>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "converter/transforms/html/item.h"

namespace offprint {

class HtmlTree {
 public:
  // Parses items [begin, end), which must not lie in an element. Borrows `items`.
  HtmlTree(HtmlItems& items, std::size_t begin, std::size_t end);
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  using Nodes = std::span<const GumboNode* const>;
  Nodes top() const { return children(*root_); }
  static Nodes children(const GumboNode& node);

  // Returns the item at this place, or null for an element or text.
  HtmlItem* place(const GumboNode& node) const;
  static bool is_element(const GumboNode& node);
  static const HtmlElementRow& row(const GumboNode& node);
  static bool is(const GumboNode& node, HtmlElement element) {
    return is_element(node) && row(node).element == element;
  }
  // Returns the decoded text of a node that is not an element.
  static std::string_view text(const GumboNode& node);
  // Returns the decoded value, empty if there is none. Names are lower case.
  static std::string_view attribute(const GumboNode& node, const char* name);
  static std::span<const GumboAttribute* const> attributes(const GumboNode& node);
  SourceSpan span(const GumboNode& node) const;

 private:
  void write(std::size_t begin, std::size_t end);
  void write(const HtmlItem& item, std::size_t index);
  void write_token(const HtmlItem& item, const HtmlToken& token);
  void close();
  void parse();
  // Returns the item that the node began with.
  HtmlItem* origin(const GumboNode& node) const;

  HtmlItems& items_;
  std::string markup_;
  std::vector<std::pair<std::size_t, std::size_t>> origins_;    // items by place in the markup
  std::vector<std::pair<std::size_t, std::string_view>> open_;  // item, name
  std::pmr::monotonic_buffer_resource memory_;
  const GumboNode* root_ = nullptr;
};

}  // namespace offprint
