#include "converter/model/walk.h"

namespace offprint {

namespace {

// Calls back with every sequence and every node below, outer before inner. `BlocksType` and
// `InlinesType` are const if the document is.
template <class BlocksType, class InlinesType>
class SequenceWalker {
 public:
  std::function<void(BlocksType&)> on_blocks;
  std::function<void(InlinesType&)> on_inlines;
  std::function<void(const Block&)> on_block;
  std::function<void(const Inline&)> on_inline;

  void operator()(InlinesType& inlines) {
    if (on_inlines) on_inlines(inlines);
    for (auto& inline_node : inlines) {
      if (on_inline) on_inline(inline_node);
      for_each_child_sequence(inline_node, std::ref(*this));
    }
  }
  void operator()(BlocksType& blocks) {
    if (on_blocks) on_blocks(blocks);
    for (auto& block : blocks) {
      if (on_block) on_block(block);
      for_each_child_sequence(block, std::ref(*this));
    }
  }

  template <class DocumentType>
  void document(DocumentType& document) {
    metadata(document.metadata);
    (*this)(document.blocks);
    for (auto& section : document.sections) this->section(section);
    for (auto& note : document.notes) (*this)(note.blocks);
  }

 private:
  template <class SectionType>
  void section(SectionType& section) {
    (*this)(section.title);
    if (section.metadata) metadata(metadata_of(section));
    (*this)(section.blocks);
    for (auto& child : section.sections) this->section(child);
  }
  static Metadata& metadata_of(Section& section) { return section.metadata.edit(); }
  static const Metadata& metadata_of(const Section& section) { return *section.metadata; }
  void metadata(Metadata& metadata) {
    if (metadata.title) (*this)(metadata.title.edit());
    if (metadata.subtitle) (*this)(metadata.subtitle.edit());
    if (metadata.abstract) (*this)(metadata.abstract.edit());
  }
  void metadata(const Metadata& metadata) {
    if (metadata.title) (*this)(*metadata.title);
    if (metadata.subtitle) (*this)(*metadata.subtitle);
    if (metadata.abstract) (*this)(*metadata.abstract);
  }
};

using Rewriter = SequenceWalker<Blocks, Inlines>;
using Reader = SequenceWalker<const Blocks, const Inlines>;

Reader inline_reader(const std::function<void(const Inline&)>& visit) {
  Reader reader;
  reader.on_inline = std::cref(visit);
  return reader;
}

template <class SectionsType, class Visit>
void sections_below(SectionsType& sections, const Visit& visit) {
  for (auto& section : sections) {
    visit(section);
    sections_below(section.sections, visit);
  }
}

}  // namespace

void walk_blocks(Document& document, const std::function<void(Blocks&)>& visit) {
  Rewriter walker;
  walker.on_blocks = visit;
  walker.document(document);
}

void walk_inlines(Document& document, const std::function<void(Inlines&)>& visit) {
  Rewriter walker;
  walker.on_inlines = visit;
  walker.document(document);
}

void each_block(const Document& document, const std::function<void(const Block&)>& visit) {
  Reader reader;
  reader.on_block = std::cref(visit);
  reader.document(document);
}

void each_inline(const Document& document, const std::function<void(const Inline&)>& visit) {
  inline_reader(visit).document(document);
}

void each_inline(const Inlines& inlines, const std::function<void(const Inline&)>& visit) {
  inline_reader(visit)(inlines);
}

void each_inline(const Blocks& blocks, const std::function<void(const Inline&)>& visit) {
  inline_reader(visit)(blocks);
}

void each_section(const Document& document, const std::function<void(const Section&)>& visit) {
  sections_below(document.sections, visit);
}

void each_section(Document& document, const std::function<void(Section&)>& visit) {
  sections_below(document.sections, visit);
}

}  // namespace offprint
