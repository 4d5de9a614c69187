#include "input/markdown/finish/source_spans.h"

#include <utility>

#include "converter/model/walk.h"

namespace offprint::markdown {

namespace {

// Calls `change` with the span of every node.
template <class Change>
class SpanChanger {
 public:
  explicit SpanChanger(Change change) : change_(std::move(change)) {}

  void operator()(Blocks& blocks) const {
    for (Block& block : blocks) {
      change_(block.span);
      if (auto* bullets = as<BulletList>(block)) items(bullets->items);
      if (auto* ordered = as<OrderedList>(block)) items(ordered->items);
      for_each_child_sequence(block, *this);
    }
  }
  void operator()(Inlines& inlines) const {
    for (Inline& node : inlines) {
      change_(node.span);
      for_each_child_sequence(node, *this);
    }
  }

 private:
  void items(ListItems& items) const {
    for (ListItem& item : items) change_(item.span);
  }

  Change change_;
};

}  // namespace

void map_to_source(Blocks& blocks, const Rewriting& rewriting) {
  SourcePlaces places(rewriting);
  SpanChanger changer([&places](SourceSpan& span) {
    if (span.known()) span = places.span(span);
  });
  changer(blocks);
}

void place_all(Blocks& blocks, SourceSpan span) {
  SpanChanger changer([span](SourceSpan& each) { each = span; });
  changer(blocks);
}

}  // namespace offprint::markdown
