#include "input/text/build/list_builder.h"

#include <algorithm>

#include "input/text/build/inlines.h"

namespace offprint::text {

namespace {

constexpr int deepest_list = 12;  // nested lists; deeper items stay on this level

Block paragraph(const PageWithContext& page, std::size_t i) {
  return make(Paragraph{read_inlines(page, i)}, page.span(i));
}

bool same_list(const ListMarker& above, const ListMarker& marker) {
  if (above.kind != marker.kind) return false;
  if (marker.kind != MarkerKind::number) return true;
  return marker.number == above.number + 1 && marker.numbering == above.numbering &&
         marker.delimiter == above.delimiter;
}

class ListBuilder {
 public:
  ListBuilder(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics)
      : page_(page), next_(units.begin), end_(units.end), diagnostics_(diagnostics) {}

  Blocks build() {
    Blocks lists;
    while (next_ < end_) lists.push_back(build_list(1));
    return lists;
  }

 private:
  // Builds a list from the item at `next_` and those that continue it.
  Block build_list(int depth) {
    const std::size_t first = next_;
    const std::uint32_t indent = page_.unit(first).indent;
    bool tight = true;
    ListItems items;
    std::size_t last_item = first;
    while (next_ < end_ && page_.unit(next_).indent >= indent) {
      if (!items.empty() && !same_list(page_.unit(last_item).marker, page_.unit(next_).marker))
        break;
      if (!items.empty()) tight = tight && page_.unit(next_).blank_before == 0;
      last_item = next_;
      items.push_back(build_item(depth, tight));
    }
    const ListMarker& marker = page_.unit(first).marker;
    SourceSpan span = page_.span(first);
    span.end_line = page_.span(next_ - 1).end_line;
    if (marker.kind == MarkerKind::number)
      return make(
          OrderedList{tight, marker.number, marker.numbering, marker.delimiter, std::move(items)},
          span);
    return make(BulletList{tight, std::move(items)}, span);
  }

  // Builds an item from the unit at `next_` and the units below that are indented further.
  ListItem build_item(int depth, bool& tight) {
    const Unit& unit = page_.unit(next_);
    ListItem item;
    item.span = page_.span(next_);
    item.blocks.push_back(paragraph(page_, next_++));
    // No unit can belong to an item without a marker, because its words begin where its line
    // begins.
    while (unit.marker && next_ < end_ && page_.unit(next_).indent > unit.indent) {
      if (page_.unit(next_).marker && depth < deepest_list) {
        item.blocks.push_back(build_list(depth + 1));
      } else if (page_.unit(next_).marker) {
        report_depth();
        break;
      } else {
        tight = tight && page_.unit(next_).blank_before == 0;
        item.blocks.push_back(paragraph(page_, next_++));
      }
    }
    return item;
  }

  void report_depth() {
    if (!reported_)
      diagnostics_.warning("too-deep", page_.span(next_),
                           "lists are nested too deeply; deeper items become siblings");
    reported_ = true;
  }

  const PageWithContext& page_;
  std::size_t next_;
  std::size_t end_;
  Diagnostics& diagnostics_;
  bool reported_ = false;
};

std::size_t end_of_run(UnitRange units, std::size_t begin, const auto& belongs) {
  std::size_t end = begin;
  while (end < units.end && belongs(end)) ++end;
  return end;
}

}  // namespace

Blocks build_lists(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics) {
  return ListBuilder(page, units, diagnostics).build();
}

Block build_quote(const PageWithContext& page, UnitRange units, Diagnostics& diagnostics) {
  std::uint32_t depth = page.unit(units.begin).quote_depth;
  for (std::size_t i = units.begin; i < units.end; ++i)
    depth = std::min(depth, page.unit(i).quote_depth);
  Blocks blocks;
  for (std::size_t i = units.begin; i < units.end;) {
    const auto is_deeper = [&](std::size_t k) { return page.unit(k).quote_depth > depth; };
    const auto is_item = [&](std::size_t k) {
      return !is_deeper(k) && (page.unit(k).marker || page.contexts[k].continues_item);
    };
    if (is_deeper(i)) {
      const std::size_t end = end_of_run(units, i, is_deeper);
      blocks.push_back(build_quote(page, {i, end}, diagnostics));
      i = end;
    } else if (page.unit(i).marker) {
      const std::size_t end = end_of_run(units, i, is_item);
      for (Block& list : build_lists(page, {i, end}, diagnostics))
        blocks.push_back(std::move(list));
      i = end;
    } else {
      blocks.push_back(paragraph(page, i++));
    }
  }
  SourceSpan span = page.span(units.begin);
  span.end_line = page.span(units.end - 1).end_line;
  return make(BlockQuote{std::move(blocks), {}}, span);
}

}  // namespace offprint::text
