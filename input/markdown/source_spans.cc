#include "input/markdown/source_spans.h"

#include "converter/model/walk.h"

namespace offprint::markdown {

namespace {

class SpanMapper {
 public:
  SpanMapper(const Rewriting& rewriting, std::uint32_t lines_before)
      : rewriting_(rewriting), lines_before_(lines_before) {}

  void operator()(Blocks& blocks) const {
    for (Block& block : blocks) {
      map(block.span);
      if (auto* bullets = as<BulletList>(block)) items(bullets->items);
      if (auto* ordered = as<OrderedList>(block)) items(ordered->items);
      for_each_child_sequence(block, *this);
    }
  }
  void operator()(Inlines& inlines) const {
    for (Inline& node : inlines) {
      map(node.span);
      for_each_child_sequence(node, *this);
    }
  }

 private:
  void items(ListItems& items) const {
    for (ListItem& item : items) map(item.span);
  }
  void map(SourceSpan& span) const {
    if (!span.known()) return;
    span = rewriting_.source_span(span);
    span.line += lines_before_;
    span.end_line += lines_before_;
  }

  const Rewriting& rewriting_;
  std::uint32_t lines_before_;
};

}  // namespace

void map_to_source(Blocks& blocks, const Rewriting& rewriting, std::uint32_t lines_before) {
  SpanMapper(rewriting, lines_before)(blocks);
}

}  // namespace offprint::markdown
