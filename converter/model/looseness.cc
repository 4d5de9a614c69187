#include "converter/model/looseness.h"

#include <algorithm>

#include "converter/model/walk.h"

namespace offprint {

namespace {

bool ends_in_break(const Block& block) {
  if (const Blocks* last = last_blocks(block); last && !as<DefinitionList>(block))
    return !last->empty() && ends_in_break(last->back());
  return as<ThematicBreak>(block) != nullptr;
}

bool is_underlined(const Block& block) {
  const auto* heading = as<Heading>(block);
  return heading != nullptr && must_be_underlined(heading->level, heading->title);
}

// Returns whether the first line of the block would continue a paragraph above it. A line of dashes
// below would then make both a heading.
bool begins_as_text(const Block& block) {
  return as<Paragraph>(block) || as<Figure>(block) || as<DefinitionList>(block) ||
         as<MathBlock>(block) || as<Div>(block) || is_underlined(block);
}

bool goes_on_with(const Block& first, const Block& second) {
  if (as<Table>(first)) return as<Paragraph>(second) != nullptr;
  if (as<DefinitionList>(first) && as<Paragraph>(second)) return true;
  if (!ends_in_paragraph(first)) return false;
  if (begins_as_text(second) || would_merge(first, second)) return true;
  if (!as<Paragraph>(first)) return as<Table>(second) != nullptr;
  const auto* numbers = as<OrderedList>(second);
  return numbers != nullptr && numbers->start != 1;
}

// Returns whether the block is a list of one empty item. Such a list can follow a paragraph only if
// something that is not shown is in it.
bool is_bare_list(const Block& block) {
  const auto is_bare = [](const ListItems& items) {
    return items.size() == 1 && items.front().blocks.empty();
  };
  if (const auto* bullets = as<BulletList>(block)) return is_bare(bullets->items);
  const auto* numbers = as<OrderedList>(block);
  return numbers != nullptr && is_bare(numbers->items);
}

}  // namespace

const Blocks* last_blocks(const Block& block) {
  const auto of_last = [](const auto& items) {
    return items.empty() ? nullptr : &items.back().blocks;
  };
  if (const auto* bullets = as<BulletList>(block)) return of_last(bullets->items);
  if (const auto* numbers = as<OrderedList>(block)) return of_last(numbers->items);
  const auto* list = as<DefinitionList>(block);
  if (list == nullptr || list->entries.empty()) return nullptr;
  const auto& definitions = list->entries.back().definitions;
  return definitions.empty() ? nullptr : &definitions.back();
}

bool ends_in_paragraph(const Block& block) {
  const Blocks* last = last_blocks(block);
  if (last == nullptr) return as<Paragraph>(block) != nullptr;
  return last->empty() ? as<DefinitionList>(block) != nullptr : ends_in_paragraph(last->back());
}

bool would_merge(const Block& first, const Block& second) {
  const auto* list = as<OrderedList>(first);
  const auto* other = as<OrderedList>(second);
  if (list == nullptr || other == nullptr) return false;
  return (list->delimiter == NumberDelimiter::period) ==
         (other->delimiter == NumberDelimiter::period);
}

bool flows_together(const Blocks& blocks) {
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    if (goes_on_with(blocks[i - 1], blocks[i])) return true;
    const bool below_text = i > 1 && as<Paragraph>(blocks[i - 2]);
    if (below_text && is_bare_list(blocks[i - 1]) && begins_as_text(blocks[i])) return true;
  }
  return false;
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
