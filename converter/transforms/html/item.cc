#include "converter/transforms/html/item.h"

#include <algorithm>

namespace offprint {

namespace {

// Moves `at` over `text`. The column after a line end is that of the whole piece, because a raw
// block is indented as a whole in its container.
void advance(SourceSpan& at, std::string_view text, std::uint32_t first_column) {
  if (!at.known()) return;
  const std::size_t last = text.rfind('\n');
  if (last == std::string_view::npos) {
    at.column += static_cast<std::uint32_t>(text.size());
    return;
  }
  at.line += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
  at.column = first_column + static_cast<std::uint32_t>(text.size() - last - 1);
}

bool is_html(const Text& format) { return format == "html"; }

bool is_tag(HtmlTokenKind kind) {
  return kind == HtmlTokenKind::open || kind == HtmlTokenKind::self_closed ||
         kind == HtmlTokenKind::close;
}

bool opens_block(const Inline& node) {
  const auto* raw = as<RawInline>(node);
  if (raw == nullptr || !is_html(raw->format)) return false;
  const auto token = TagScanner(raw->text).next();
  return token && token->kind != HtmlTokenKind::close && is_tag(token->kind) &&
         html_element(token->name).level == HtmlLevel::blocks;
}

// <ul> in a table cell, <div> in the middle of a line.
bool holds_blocks(const Block& block) {
  const auto* paragraph = as<Paragraph>(block);
  return paragraph != nullptr &&
         std::any_of(paragraph->content.begin(), paragraph->content.end(), opens_block);
}

}  // namespace

void add_markup(HtmlItems& items, std::string_view markup, SourceSpan span) {
  TagScanner scanner(markup);
  SourceSpan at = span;
  while (const auto token = scanner.next()) {
    HtmlItem item{*token, at};
    item.span.end_line = item.span.line;
    if (is_tag(token->kind)) item.row = &html_element(token->name);
    items.push_back(item);
    advance(at, token->source, span.column);
  }
}

void add_nodes(HtmlItems& items, Inlines& inlines) {
  for (Inline& node : inlines) {
    const auto* raw = as<RawInline>(node);
    if (raw != nullptr && is_html(raw->format))
      add_markup(items, raw->text, node.span);
    else
      items.push_back({&node, node.span});
  }
}

void add_nodes(HtmlItems& items, Blocks& blocks) {
  for (Block& block : blocks) {
    const auto* raw = as<RawBlock>(block);
    if (raw != nullptr && is_html(raw->format)) {
      add_markup(items, raw->text, block.span);
    } else if (holds_blocks(block)) {
      items.push_back({BeginParagraph{}, block.span});
      add_nodes(items, as<Paragraph>(block)->content);
      items.push_back({EndParagraph{}, block.span});
    } else {
      items.push_back({&block, block.span});
    }
  }
}

bool holds_html(const Inlines& inlines) {
  return std::any_of(inlines.begin(), inlines.end(), [](const Inline& node) {
    const auto* raw = as<RawInline>(node);
    return raw != nullptr && is_html(raw->format);
  });
}

bool holds_html(const Blocks& blocks) {
  return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
    const auto* raw = as<RawBlock>(block);
    return (raw != nullptr && is_html(raw->format)) || holds_blocks(block);
  });
}

}  // namespace offprint
