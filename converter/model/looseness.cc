#include "converter/model/looseness.h"

#include <algorithm>

#include "converter/model/walk.h"

namespace offprint {

namespace {

bool ends_in_break(const Block& block) {
  const auto last_ends = [](const ListItems& items) {
    if (items.empty()) return false;
    const Blocks& blocks = items.back().blocks;
    return !blocks.empty() && ends_in_break(blocks.back());
  };
  if (const auto* bullets = as<BulletList>(block)) return last_ends(bullets->items);
  if (const auto* numbers = as<OrderedList>(block)) return last_ends(numbers->items);
  return as<ThematicBreak>(block) != nullptr;
}

bool begins_empty(const BulletList& list) {
  return !list.items.empty() && list.items.front().blocks.empty();
}

bool is_underlined(const Block& block) {
  const auto* heading = as<Heading>(block);
  return heading != nullptr && must_be_underlined(heading->level, heading->title);
}

// Text goes on in text, and where a line of dashes below it makes it a heading.
bool goes_on_with(const Block& first, const Block& second) {
  if (as<Table>(first) || as<DefinitionList>(first)) return as<Paragraph>(second) != nullptr;
  if (!as<Paragraph>(first)) return false;
  if (const auto* bullets = as<BulletList>(second)) return begins_empty(*bullets);
  if (const auto* numbers = as<OrderedList>(second)) return numbers->start != 1;
  return as<Paragraph>(second) || as<Figure>(second) || as<DefinitionList>(second) ||
         as<MathBlock>(second) || as<Div>(second) || is_underlined(second);
}

}  // namespace

bool flows_together(const Blocks& blocks) {
  return std::ranges::adjacent_find(blocks, goes_on_with) != blocks.end();
}

bool cannot_be_loose(const ListItems& items) {
  return std::all_of(items.begin(), items.end(), [&](const ListItem& item) {
    const bool is_last = &item == &items.back();
    if (item.blocks.empty()) return is_last;
    return parts_nothing(item.blocks) && (is_last || ends_in_break(item.blocks.back()));
  });
}

bool parts_nothing(const Blocks& blocks) {
  return blocks.empty() || std::all_of(blocks.begin(), blocks.end() - 1, ends_in_break);
}

bool breaks_lines(const Inlines& text) {
  bool breaks = false;
  each_inline(text, [&](const Inline& node) {
    const auto* raw = as<RawInline>(node);
    breaks = breaks || as<LineBreak>(node) || (raw && raw->text.find('\n') != Text::npos);
  });
  return breaks;
}

bool must_be_underlined(int level, const Inlines& title) {
  return level <= 2 && breaks_lines(title);
}

}  // namespace offprint
