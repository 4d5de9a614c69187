#include "input/markdown/finish/sections.h"

#include <utility>

#include "input/nesting.h"

namespace offprint::markdown {

void assemble_sections(Blocks blocks, Document& document, Diagnostics& diagnostics) {
  SectionStack stack(document, diagnostics);
  for (Block& block : blocks) {
    Heading* const heading = as<Heading>(block);
    if (heading == nullptr) {
      stack.add(std::move(block));
      continue;
    }
    Section section;
    section.attributes = std::move(heading->attributes);
    section.level = heading->level;
    section.title = std::move(heading->title);
    section.span = block.span;
    stack.open(std::move(section));
  }
  stack.finish();
}

}  // namespace offprint::markdown
