#include "input/nesting.h"

#include <utility>

#include "converter/nesting.h"

namespace offprint {

void SectionStack::open(Section section) {
  while (!open_.empty() && open_.back().level >= section.level) close_last();
  if (depth() == max_section_depth) {
    if (!reported_)
      diagnostics_.warning("too-deep", section.span,
                           "sections are nested too deeply; deeper ones become siblings");
    reported_ = true;
    section.level = open_.back().level;
    close_last();
  }
  open_.push_back(std::move(section));
}

void SectionStack::add(Block block) {
  Blocks& blocks = open_.empty() ? document_.blocks : open_.back().blocks;
  blocks.push_back(std::move(block));
}

void SectionStack::finish() {
  while (!open_.empty()) close_last();
}

void SectionStack::close_last() {
  Section section = std::move(open_.back());
  open_.pop_back();
  Sections& parent = open_.empty() ? document_.sections : open_.back().sections;
  parent.push_back(std::move(section));
}

}  // namespace offprint
