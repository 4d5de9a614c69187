#include "converter/model/plain_text.h"
#include "converter/transforms/passes.h"

namespace offprint {

namespace {

bool has_lone_leading_title(const Document& document) {
  return document.blocks.empty() && document.sections.size() == 1 &&
         document.sections.front().level == 1;
}

bool repeats_title(const Document& document, const Section& section) {
  return plain_text(*document.metadata.title) == plain_text(section.title);
}

}  // namespace

void promote_title(Document& document, const ConversionContext&, Diagnostics&) {
  if (!has_lone_leading_title(document)) return;
  Section section = std::move(document.sections.front());
  Field<Inlines>& title = document.metadata.title;
  if (title && !repeats_title(document, section)) {
    document.sections.front() = std::move(section);
    return;
  }
  if (!title) title.set(std::move(section.title), Origin::document, section.span);
  document.blocks = std::move(section.blocks);
  document.sections = std::move(section.sections);
}

}  // namespace offprint
