#include "converter/model/normal_form.h"

#include "converter/model/walk.h"

namespace offprint {

void normalize(Inlines& inlines) {
  Inlines merged;
  merged.reserve(inlines.size());
  for (Inline& node : inlines) {
    if (as<SoftBreak>(node)) node.node = TextRun{" "};
    auto* run = as<TextRun>(node);
    if (run != nullptr && run->text.empty()) continue;
    auto* previous = merged.empty() ? nullptr : as<TextRun>(merged.back());
    if (run != nullptr && previous != nullptr)
      previous->text += run->text;
    else
      merged.push_back(std::move(node));
  }
  inlines = std::move(merged);
}

Document normal_form(Document document) {
  walk_inlines(document, [](Inlines& inlines) { normalize(inlines); });
  return document;
}

}  // namespace offprint
