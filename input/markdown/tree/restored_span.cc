#include "input/markdown/tree/restored_span.h"

namespace offprint::markdown {

namespace {

// Takes the placeholder of the opening bracket off the start of the content.
void take_opening_placeholder(Inlines& content, const Placeholders& placeholders) {
  TextRun* const first = content.empty() ? nullptr : as<TextRun>(content.front());
  if (first == nullptr) return;
  const Placeholders::Found found = placeholders.find(first->text);
  if (found.begin != 0 || placeholders.tokens()[found.token].kind != Token::Kind::span_open) return;
  first->text.erase(0, found.end);
  if (first->text.empty()) content.erase(content.begin());
}

bool has_only_class(const AttributeSet& set, std::string_view name) {
  return set.id.empty() && set.lang.empty() && set.dir.empty() && set.classes.size() == 1 &&
         set.classes[0] == name;
}

InlineNode spanned(const AttributeSet& set, Inlines content) {
  if (has_only_class(set, "smallcaps") && set.pairs.empty()) return SmallCaps{std::move(content)};
  if (has_only_class(set, "cite")) {
    if (set.pairs.empty()) return Cite{{}, std::move(content)};
    if (set.pairs.size() == 1 && set.pairs[0].first == "key")
      return Cite{set.pairs[0].second, std::move(content)};
  }
  return Span{set, std::move(content)};
}

}  // namespace

bool restore_span(Inline& image, const Placeholders& placeholders) {
  Image& seen = *as<Image>(image);
  const Placeholders::Found found = placeholders.find(seen.destination);
  if (found.begin != 0 || found.end != seen.destination.size()) return false;
  const Token& token = placeholders.tokens()[found.token];
  if (token.kind != Token::Kind::span_close) return false;
  Inlines content = std::move(seen.alt);
  take_opening_placeholder(content, placeholders);
  image.node = spanned(std::get<Attributes>(token.meaning).get(), std::move(content));
  return true;
}

}  // namespace offprint::markdown
