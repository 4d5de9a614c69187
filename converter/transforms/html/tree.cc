#include "converter/transforms/html/tree.h"

#include <algorithm>
#include <new>

namespace offprint {

namespace {

// The element that represents a node. It is void and allowed wherever a word is. The article cannot
// contain it, because it has no equivalent and is removed before.
constexpr GumboTag place_tag = GUMBO_TAG_EMBED;
constexpr std::string_view place_markup = "<embed>";

void* allocate(void* memory, std::size_t size) {
  return static_cast<std::pmr::memory_resource*>(memory)->allocate(size);
}
// All memory is freed at once, with the tree.
void deallocate(void*, void*) {}

}  // namespace

HtmlTree::HtmlTree(HtmlItems& items, std::size_t begin, std::size_t end) : items_(items) {
  write(begin, end);
  parse();
}

// ---- Writing ----------------------------------------------------------------------------------

void HtmlTree::write(std::size_t begin, std::size_t end) {
  for (std::size_t index = begin; index < end; ++index) {
    while (!open_.empty() && items_[open_.back().first].end == index) close();
    if (!items_[index].left_out) write(items_[index], index);
  }
  while (!open_.empty()) close();
}

void HtmlTree::write(const HtmlItem& item, std::size_t index) {
  // Elements that are never closed end at a heading.
  if (std::holds_alternative<Section*>(item.thing))
    while (!open_.empty() && items_[open_.back().first].end == items_.size()) close();
  origins_.emplace_back(markup_.size(), index);
  if (const auto* token = std::get_if<HtmlToken>(&item.thing)) {
    write_token(item, *token);
    if (item.row != nullptr && !is_void(*item.row)) open_.emplace_back(index, item.row->name);
  } else if (std::holds_alternative<BeginParagraph>(item.thing)) {
    markup_ += "<div>";
    open_.emplace_back(index, "div");
  } else if (!std::holds_alternative<EndParagraph>(item.thing)) {
    markup_ += place_markup;
  }
}

void HtmlTree::write_token(const HtmlItem& item, const HtmlToken& token) {
  if (item.row != nullptr) {
    markup_.append("<").append(item.row->name).append(token.source.substr(1 + token.name.size()));
    return;
  }
  for (const char c : token.source) {
    if (c == '<')
      markup_ += "&lt;";
    else
      markup_ += c;
  }
}

void HtmlTree::close() {
  markup_.append("</").append(open_.back().second).append(">");
  open_.pop_back();
}

// ---- Parsing ----------------------------------------------------------------------------------

void HtmlTree::parse() {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = static_cast<std::pmr::memory_resource*>(&memory_);
  options.max_errors = 0;
  options.fragment_context = GUMBO_TAG_DIV;
  root_ = gumbo_parse_with_options(&options, markup_.data(), markup_.size())->root;
}

// ---- Looking ----------------------------------------------------------------------------------

HtmlTree::Nodes HtmlTree::children(const GumboNode& node) {
  if (!is_element(node)) return {};
  const GumboVector& list = node.v.element.children;
  return {reinterpret_cast<const GumboNode* const*>(list.data), list.length};
}

bool HtmlTree::is_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

HtmlItem* HtmlTree::place(const GumboNode& node) const {
  return is_element(node) && node.v.element.tag == place_tag ? origin(node) : nullptr;
}

const HtmlElementRow& HtmlTree::row(const GumboNode& node) {
  return html_element(gumbo_normalized_tagname(node.v.element.tag));
}

std::string_view HtmlTree::text(const GumboNode& node) {
  const bool is_text = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
                       node.type == GUMBO_NODE_CDATA;
  return is_text ? std::string_view(node.v.text.text) : std::string_view();
}

std::string_view HtmlTree::attribute(const GumboNode& node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::span<const GumboAttribute* const> HtmlTree::attributes(const GumboNode& node) {
  const GumboVector& list = node.v.element.attributes;
  return {reinterpret_cast<const GumboAttribute* const*>(list.data), list.length};
}

SourceSpan HtmlTree::span(const GumboNode& node) const {
  const HtmlItem* item = origin(node);
  return item == nullptr ? SourceSpan{} : item->span;
}

HtmlItem* HtmlTree::origin(const GumboNode& node) const {
  const std::size_t offset =
      is_element(node) ? node.v.element.start_pos.offset : node.v.text.start_pos.offset;
  const auto after =
      std::upper_bound(origins_.begin(), origins_.end(), offset,
                       [](std::size_t place, const auto& origin) { return place < origin.first; });
  return after == origins_.begin() ? nullptr : &items_[std::prev(after)->second];
}

}  // namespace offprint
