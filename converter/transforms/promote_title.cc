#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/resources/percent_encoding.h"
#include "converter/transforms/passes.h"
#include "converter/transforms/slug.h"

namespace offprint {

namespace {

bool has_lone_leading_title(const Document& document) {
  return document.blocks.empty() && document.sections.size() == 1 &&
         document.sections.front().level == 1;
}

bool repeats_title(const Document& document, const Section& section) {
  return plain_text(*document.metadata.title) == plain_text(section.title);
}

// Returns the fragment by which a link calls a heading with this title that has no id, or an empty
// text if no link does.
std::string called_fragment(const Document& document, const Inlines& title) {
  const std::string text = plain_text(title);
  const std::string names[] = {"#" + github_slug(text), "#" + pandoc_slug(text)};
  std::string fragment;
  each_inline(document, [&](const Inline& node) {
    const auto* const link = as<Link>(node);
    if (link == nullptr || link->target.size() < 2) return;
    if (const std::string target = percent_decoded(link->target);
        target == names[0] || target == names[1])
      fragment = target.substr(1);
  });
  return fragment;
}

// Returns the attributes of the only section, with an id if a link calls it.
Attributes attributes_of_title(const Document& document) {
  const Section& section = document.sections.front();
  Attributes attributes = section.attributes;
  if (!attributes.id().empty()) return attributes;
  std::string fragment = called_fragment(document, section.title);
  if (!fragment.empty()) attributes.edit().id = std::move(fragment);
  return attributes;
}

// Gives the title what the heading had, so that links to the heading lead to the title.
void keep_attributes(Inlines& title, Attributes attributes) {
  if (attributes.empty()) return;
  Span span;
  span.attributes = std::move(attributes);
  span.content = std::move(title);
  title.clear();
  title.push_back(make(std::move(span)));
}

}  // namespace

void promote_title(Document& document, const ConversionContext&, Diagnostics&) {
  if (!has_lone_leading_title(document)) return;
  Field<Inlines>& title = document.metadata.title;
  if (title && !repeats_title(document, document.sections.front())) return;
  Attributes attributes = attributes_of_title(document);
  Section section = std::move(document.sections.front());
  if (!title) title.set(std::move(section.title), Origin::document, section.span);
  if (title) keep_attributes(title.edit(), std::move(attributes));
  document.blocks = std::move(section.blocks);
  document.sections = std::move(section.sections);
}

}  // namespace offprint
