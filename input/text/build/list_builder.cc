#include "input/text/build/list_builder.h"

#include <algorithm>
#include <optional>

#include "converter/dates/date_parser.h"
#include "input/text/build/inlines.h"

namespace offprint::text {

namespace {

constexpr int deepest_list = 12;  // nested lists; deeper items stay on this level

constexpr std::size_t longest_date = 60;  // bytes

Block paragraph(const PageWithContext& page, std::size_t i) {
  return make(Paragraph{read_inlines(page, i)}, page.span(i));
}

// Returns the list marker that unit `i` is written with. The day at the start of "3. Oktober 1990",
// alone among units without numbers, is none: it belongs to the words.
ListMarker marker_of(const PageWithContext& page, std::size_t i) {
  const Unit& unit = page.unit(i);
  if (unit.marker.kind != MarkerKind::number || page.contexts[i].continues_numbers)
    return unit.marker;
  const std::optional<FoundDate> date = find_date(unit.text.substr(0, longest_date));
  return date && date->begin == 0 ? ListMarker{} : unit.marker;
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
      if (!items.empty() && !same_list(marker_of(page_, last_item), marker_of(page_, next_))) break;
      if (!items.empty()) tight = tight && page_.unit(next_).blank_before == 0;
      last_item = next_;
      items.push_back(build_item(depth, tight));
    }
    const ListMarker marker = marker_of(page_, first);
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
    const std::uint32_t indent = page_.unit(next_).indent;
    const bool marked = static_cast<bool>(marker_of(page_, next_));
    ListItem item;
    item.span = page_.span(next_);
    item.blocks.push_back(
        make(Paragraph{marked ? read_item_inlines(page_, next_) : read_inlines(page_, next_)},
             item.span));
    ++next_;
    // No unit can belong to an item without a marker, because its words begin where its line
    // begins.
    while (marked && next_ < end_ && page_.unit(next_).indent > indent) {
      const bool is_item = static_cast<bool>(marker_of(page_, next_));
      if (is_item && depth < deepest_list) {
        item.blocks.push_back(build_list(depth + 1));
      } else if (is_item) {
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
      return !is_deeper(k) && (marker_of(page, k) || page.contexts[k].continues_item);
    };
    if (is_deeper(i)) {
      const std::size_t end = end_of_run(units, i, is_deeper);
      blocks.push_back(build_quote(page, {i, end}, diagnostics));
      i = end;
    } else if (marker_of(page, i)) {
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
