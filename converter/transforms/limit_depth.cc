#include "converter/model/walk.h"
#include "converter/nesting.h"
#include "converter/transforms/passes.h"

namespace offprint {

namespace {

// Kinds that nest, and those that may stand at any depth.
using Containers =
    KindList<BulletList, OrderedList, DefinitionList, BlockQuote, Table, Figure, Admonition, Div>;
using Leaves = KindList<Heading, Paragraph, CodeBlock, Verse, ThematicBreak, MathBlock, RawBlock>;
static_assert(ListsOf<BlockNode, Containers, Leaves>::name_every_kind);

bool is_container(const Block& block) {
  return block.node.visit(
      [](const auto& kind) { return Containers::holds<std::remove_cvref_t<decltype(kind)>>; });
}

int depth_cost(const Block& block) {
  if (as<Table>(block)) return table_depth;
  if (as<DefinitionList>(block)) return definition_list_depth;
  return 1;
}

bool is_inline_container(const Inline& node) {
  bool found = false;
  for_each_child_sequence(node, [&found](const Inlines&) { found = true; });
  return found && !as<Image>(node);
}

// Returns the leaves below a node in reading order; they replace the node.
void collect_leaves(Block&& block, Blocks& leaves) {
  if (!is_container(block)) {
    leaves.push_back(std::move(block));
    return;
  }
  struct Collector {
    Blocks& leaves;
    void operator()(Blocks& blocks) const {
      for (Block& child : blocks) collect_leaves(std::move(child), leaves);
    }
    void operator()(Inlines& inlines) const {
      if (!inlines.empty()) leaves.push_back(make(Paragraph{std::move(inlines)}));
    }
  };
  for_each_child_sequence(block, Collector{leaves});
}

void collect_leaves(Inline&& node, Inlines& leaves) {
  if (!is_inline_container(node)) {
    leaves.push_back(std::move(node));
    return;
  }
  for_each_child_sequence(node, [&leaves](Inlines& children) {
    for (Inline& child : children) collect_leaves(std::move(child), leaves);
  });
}

class DepthLimit {
 public:
  explicit DepthLimit(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  // `depth` counts the containers around the sequence.
  void operator()(Blocks& blocks, int depth) {
    if (depth >= max_block_depth) flatten(blocks);
    for (Block& block : blocks) {
      for_each_child_sequence(block, Below{*this, depth + depth_cost(block)});
    }
  }
  void operator()(Inlines& inlines, int depth) {
    if (depth >= max_inline_depth) flatten(inlines);
    for (Inline& node : inlines)
      for_each_child_sequence(node, [&](Inlines& below) { (*this)(below, depth + 1); });
  }
  void metadata(Metadata& metadata) {
    if (metadata.title) (*this)(metadata.title.edit(), 0);
    if (metadata.subtitle) (*this)(metadata.subtitle.edit(), 0);
    if (metadata.abstract) (*this)(metadata.abstract.edit(), 0);
  }
  void section(Section& section, int depth) {
    if (depth >= max_section_depth) take_in_subsections(section);
    (*this)(section.title, 0);
    if (section.metadata) metadata(section.metadata.edit());
    (*this)(section.blocks, depth);
    for (Section& child : section.sections) this->section(child, depth + 1);
  }

 private:
  struct Below {
    DepthLimit& limit;
    int depth;
    void operator()(Blocks& blocks) const { limit(blocks, depth); }
    void operator()(Inlines& inlines) const { limit(inlines, 0); }
  };

  template <class Sequence>
  void flatten(Sequence& sequence) {
    Sequence leaves;
    for (auto& node : sequence) {
      const SourceSpan span = node.span;
      const bool deep = is_deep(node);
      collect_leaves(std::move(node), leaves);
      if (deep) report(span);
    }
    sequence = std::move(leaves);
  }
  static bool is_deep(const Block& block) { return is_container(block); }
  static bool is_deep(const Inline& node) { return is_inline_container(node); }

  // Turns subsections beyond the limit into discrete headings of the last section within it.
  void take_in_subsections(Section& section) {
    for (Section& child : section.sections) {
      report(child.span);
      take_in_subsections(child);
      Heading heading{std::move(child.attributes), child.level, std::move(child.title)};
      section.blocks.push_back(make(std::move(heading), child.span));
      std::move(child.blocks.begin(), child.blocks.end(), std::back_inserter(section.blocks));
    }
    section.sections.clear();
  }

  void report(SourceSpan span) {
    if (reported_) return;
    reported_ = true;
    diagnostics_.warning("too-deep", span,
                         "the nesting is too deep here; the content below moves up");
  }

  Diagnostics& diagnostics_;
  bool reported_ = false;
};

}  // namespace

void limit_depth(Document& document, const ConversionContext&, Diagnostics& diagnostics) {
  DepthLimit limit(diagnostics);
  limit.metadata(document.metadata);
  limit(document.blocks, 0);
  for (Section& section : document.sections) limit.section(section, 1);
  for (Note& note : document.notes) limit(note.blocks, max_block_depth - max_note_depth);
}

}  // namespace offprint
