#include "input/markdown/inlines/autolinks.h"

namespace offprint::markdown {

bool is_autolink(const Inline& node) {
  const Link* const link = as<Link>(node);
  if (link == nullptr || !link->title.empty() || link->content.size() != 1) return false;
  const TextRun* const run = as<TextRun>(link->content.front());
  if (run == nullptr) return false;
  if (link->target == "mailto:" + run->text) return run->text.find('@') != Text::npos;
  return link->target == run->text && link->target.find(':') != Text::npos;
}

}  // namespace offprint::markdown
