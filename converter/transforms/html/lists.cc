#include <algorithm>
#include <charconv>

#include "converter/transforms/html/append.h"
#include "converter/transforms/html/converter.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

bool is_blank(const GumboNode& node) { return node.type == GUMBO_NODE_WHITESPACE; }

Numbering numbering_of(std::string_view type) {
  if (type == "a") return Numbering::lower_alpha;
  if (type == "A") return Numbering::upper_alpha;
  if (type == "i") return Numbering::lower_roman;
  if (type == "I") return Numbering::upper_roman;
  return Numbering::decimal;
}

// Lists cannot begin with numbers below 1.
std::uint32_t start_of(std::string_view value) {
  std::uint32_t start = 1;
  std::from_chars(value.data(), value.data() + value.size(), start);
  return start > 999999999 ? 1 : start;
}

}  // namespace

void HtmlConverter::bullet_list(const GumboNode& node, Blocks& out) {
  BulletList list{is_tight(node), items(node)};
  if (list.items.empty()) return;
  Blocks content;
  content.push_back(make(std::move(list), tree_.span(node)));
  in_div(node, std::move(content), attributes(node), out);
}

void HtmlConverter::ordered_list(const GumboNode& node, Blocks& out) {
  OrderedList list;
  list.tight = is_tight(node);
  list.start = start_of(HtmlTree::attribute(node, "start"));
  list.numbering = numbering_of(HtmlTree::attribute(node, "type"));
  list.items = items(node);
  if (list.items.empty()) return;
  Blocks content;
  content.push_back(make(std::move(list), tree_.span(node)));
  in_div(node, std::move(content), attributes(node), out);
}

// Content of a list outside of any item, which is common, belongs to the preceding item.
ListItems HtmlConverter::items(const GumboNode& node) {
  ListItems items;
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (HtmlTree::is(*child, HtmlElement::list_item)) {
      items.push_back(item(*child));
      continue;
    }
    Blocks stray = blocks({&child, 1});
    if (stray.empty()) continue;
    if (items.empty()) items.push_back({TaskState::none, {}, tree_.span(*child)});
    append(items.back().blocks, std::move(stray));
  }
  return items;
}

ListItem HtmlConverter::item(const GumboNode& node) {
  ListItem item;
  item.span = tree_.span(node);
  const GumboNode* outer_box = check_box_;
  check_box_ = leading_check_box(node);
  if (check_box_ != nullptr) {
    const bool done = gumbo_get_attribute(&check_box_->v.element.attributes, "checked") != nullptr;
    item.task = done ? TaskState::done : TaskState::open;
  }
  report_handlers(node);
  in_div(node, blocks(HtmlTree::children(node)), attributes(node), item.blocks);
  check_box_ = outer_box;
  return item;
}

// A task is written in HTML as <li><input type="checkbox"> text, also within a paragraph.
const GumboNode* HtmlConverter::leading_check_box(const GumboNode& node) const {
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (is_blank(*child)) continue;
    if (HtmlTree::is(*child, HtmlElement::paragraph)) return leading_check_box(*child);
    const bool is_box = HtmlTree::is(*child, HtmlElement::check_box) &&
                        ascii_lower(HtmlTree::attribute(*child, "type")) == "checkbox";
    return is_box ? child : nullptr;
  }
  return nullptr;
}

// A list with explicit paragraphs is loose.
bool HtmlConverter::is_tight(const GumboNode& list) const {
  const auto is_paragraph = [this](const GumboNode* node) {
    const HtmlItem* item = tree_.place(*node);
    const auto* block = item == nullptr ? nullptr : std::get_if<Block*>(&item->thing);
    return block != nullptr ? as<Paragraph>(**block) != nullptr
                            : HtmlTree::is(*node, HtmlElement::paragraph);
  };
  const auto holds_paragraph = [&](const GumboNode* item) {
    const Nodes children = HtmlTree::children(*item);
    return std::any_of(children.begin(), children.end(), is_paragraph);
  };
  const Nodes children = HtmlTree::children(list);
  return std::none_of(children.begin(), children.end(), holds_paragraph);
}

void HtmlConverter::definition_list(const GumboNode& node, Blocks& out) {
  DefinitionList list;
  list.tight = is_tight(node);
  entries(node, list);
  if (list.entries.empty()) return;
  for (DefinitionEntry& entry : list.entries) {
    if (entry.terms.empty()) entry.terms.emplace_back();
    if (entry.definitions.empty()) entry.definitions.emplace_back();
  }
  Blocks content;
  content.push_back(make(std::move(list), tree_.span(node)));
  in_div(node, std::move(content), attributes(node), out);
}

// Terms and definitions in turn; each turn may be wrapped in a <div>.
void HtmlConverter::entries(const GumboNode& node, DefinitionList& list) {
  const auto begin_entry = [&](const GumboNode& first) {
    list.entries.push_back({{}, {}, tree_.span(first)});
  };
  for (const GumboNode* child : HtmlTree::children(node)) {
    if (HtmlTree::is(*child, HtmlElement::division)) {
      entries(*child, list);
      continue;
    }
    Blocks content =
        HtmlTree::is(*child, HtmlElement::term) || HtmlTree::is(*child, HtmlElement::definition)
            ? blocks(HtmlTree::children(*child))
            : blocks({&child, 1});
    std::optional<Inlines> words;
    if (HtmlTree::is(*child, HtmlElement::term)) words = as_inlines(content);
    if (!words && content.empty()) continue;
    const bool next = list.entries.empty() || (words && !list.entries.back().definitions.empty());
    if (next) begin_entry(*child);
    if (words)
      list.entries.back().terms.push_back(std::move(*words));
    else
      list.entries.back().definitions.push_back(std::move(content));
  }
}

}  // namespace offprint
