// Turns parsed HTML into nodes of the model.
//
// Safe by construction: only what is named here gets through. Of the attributes, id, class, lang,
// dir and title are kept, and those for which a node kind has a member.
#pragma once

#include <string>
#include <string_view>

#include "converter/transforms/html/reports.h"
#include "converter/transforms/html/tree.h"

namespace offprint {

class HtmlConverter {
 public:
  using Nodes = HtmlTree::Nodes;

  // Moves the article's nodes out of their places in `tree`.
  HtmlConverter(const HtmlTree& tree, HtmlReports& reports) : tree_(tree), reports_(reports) {}

  Inlines inlines(Nodes nodes);
  // Inlines among blocks become paragraphs.
  Blocks blocks(Nodes nodes);

 private:
  struct TableParts;

  // attributes.cc
  // Returns id, classes, language and direction; `class_name` is the first class unless empty.
  static AttributeSet attributes(const GumboNode& node, std::string_view class_name = {});
  static AttributeSet aligned(const GumboNode& node, std::string_view class_name = {});
  void report_handlers(const GumboNode& node);
  void dropped(const GumboNode& node, const std::string& what);
  // Returns an address as a browser reads it; empty if it is not allowed, which is reported.
  Text url(const GumboNode& node, const char* attribute);
  Text image_url(const GumboNode& node);
  Text refused_url(const GumboNode& node, const char* attribute, const Text& url);

  // inlines.cc
  void add_inline(const GumboNode& node, Inlines& out);
  void add_text(const GumboNode& node, Inlines& out);
  // Returns `content` in the node that the element means, or `content` itself if the element has no
  // meaning.
  Inlines enclosed(const GumboNode& node, Inlines content);
  template <class Node>
  Inlines in_kind(const GumboNode& node, Inlines content);
  Inlines in_span(const GumboNode& node, AttributeSet set, Inlines content) const;
  Inlines with_attributes(const GumboNode& node, Inlines content);
  Inlines link(const GumboNode& node, Inlines content);
  Inlines span_of(const GumboNode& node, Inlines content);
  Inlines code(const GumboNode& node, Inlines content);
  void image(const GumboNode& node, Inlines& out);
  bool contains_block(const GumboNode& node) const;

  // blocks.cc
  void add(const GumboNode& node, Inlines& run, Blocks& out);
  bool add_place(const GumboNode& node, Inlines& run, Blocks& out);
  void end_paragraph(Inlines& run, Blocks& out);
  void add_block(const GumboNode& node, Blocks& out);
  void around_blocks(const GumboNode& node, Blocks& out);
  void in_div(const GumboNode& node, Blocks content, AttributeSet set, Blocks& out) const;
  void heading(const GumboNode& node, Blocks& out);
  void division(const GumboNode& node, Blocks& out);
  void quote(const GumboNode& node, Blocks& out);
  void preformatted(const GumboNode& node, Blocks& out);
  void rule(const GumboNode& node, Blocks& out);
  void figure(const GumboNode& node, Blocks& out);
  Text verbatim(const GumboNode& node);
  static const GumboNode* child(const GumboNode& node, HtmlElement element);

  // lists.cc
  void bullet_list(const GumboNode& node, Blocks& out);
  void ordered_list(const GumboNode& node, Blocks& out);
  void definition_list(const GumboNode& node, Blocks& out);
  ListItems items(const GumboNode& node);
  ListItem item(const GumboNode& node);
  bool is_tight(const GumboNode& list) const;
  void entries(const GumboNode& node, DefinitionList& list);
  const GumboNode* leading_check_box(const GumboNode& node) const;

  // tables.cc
  void table(const GumboNode& node, Blocks& out);
  void align_columns(const GumboNode& node, TableParts& parts);
  void add_rows(const GumboNode& node, TableParts& parts);
  static bool is_head_row(Nodes rows);
  TableRow row(const GumboNode& node, std::uint32_t left, TableParts& parts);

  const HtmlTree& tree_;
  HtmlReports& reports_;
  const GumboNode* check_box_ = nullptr;  // of the item that is being made
};

// Returns the inlines of blocks that are all paragraphs, with line breaks between them. Returns
// nothing and leaves `blocks` as it was if there is another kind.
std::optional<Inlines> as_inlines(Blocks& blocks);

// Removes blanks and line ends at both ends.
void trim(Inlines& inlines);

}  // namespace offprint
