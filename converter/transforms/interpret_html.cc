#include <algorithm>

#include "converter/model/walk.h"
#include "converter/nesting.h"
#include "converter/transforms/html/append.h"
#include "converter/transforms/html/body.h"
#include "converter/transforms/html/converter.h"
#include "converter/transforms/html/matching.h"
#include "converter/transforms/html/stretches.h"
#include "converter/transforms/passes.h"

namespace offprint {

namespace {

// The number of elements that a sequence may always open, however deep it is; limit_depth removes
// the excess.
constexpr int least_depth = 8;

bool is_blank(const Inlines& inlines) {
  return std::all_of(inlines.begin(), inlines.end(), [](const Inline& node) {
    const auto* run = as<TextRun>(node);
    return as<SoftBreak>(node) || (run && run->text.find_first_not_of(' ') == Text::npos);
  });
}

bool is_empty_paragraph(const Block& block) {
  const auto* paragraph = as<Paragraph>(block);
  return paragraph != nullptr && paragraph->content.empty();
}

// Visits every sequence of the document, outer sequences before inner ones.
class Interpretation {
 public:
  explicit Interpretation(HtmlReports& reports) : reports_(reports) {}

  void document(Document& document) {
    Metadata& metadata = document.metadata;
    if (metadata.title) inlines(metadata.title.edit(), 0);
    if (metadata.subtitle) inlines(metadata.subtitle.edit(), 0);
    if (metadata.abstract) blocks(metadata.abstract.edit(), 0);
    blocks(document.blocks, 0);
    for (Section& section : document.sections) this->section(section, 1);
    for (Note& note : document.notes) blocks(note.blocks, max_block_depth - max_note_depth);
  }

 private:
  // `depth` counts the containers around the sequence.
  void inlines(Inlines& inlines, int depth) {
    if (holds_html(inlines)) interpret(inlines, depth);
    for (Inline& node : inlines)
      for_each_child_sequence(node, [&](Inlines& below) { this->inlines(below, depth + 1); });
  }

  void blocks(Blocks& blocks, int depth) {
    if (holds_html(blocks)) interpret(blocks, depth);
    bool emptied = false;
    for (Block& block : blocks) {
      auto* paragraph = as<Paragraph>(block);
      const bool had_html = paragraph != nullptr && holds_html(paragraph->content);
      for_each_child_sequence(block, Below{*this, depth + 1});
      if (!had_html || !is_blank(paragraph->content)) continue;
      paragraph->content.clear();
      emptied = true;
    }
    if (emptied) std::erase_if(blocks, is_empty_paragraph);
  }

  void section(Section& section, int depth) {
    inlines(section.title, 0);
    blocks(section.blocks, depth);
    for (Section& child : section.sections) this->section(child, depth + 1);
  }

  struct Below {
    Interpretation& interpretation;
    int depth;
    void operator()(Inlines& inlines) const { interpretation.inlines(inlines, 0); }
    void operator()(Blocks& blocks) const { interpretation.blocks(blocks, depth); }
  };

  static int depth_left(int most, int depth) { return std::max(most - depth, least_depth); }

  void interpret(Inlines& inlines, int depth) {
    Inlines nodes = std::exchange(inlines, {});
    HtmlItems items;
    add_nodes(items, nodes);
    match_tags(items, {HtmlLevel::inlines, depth_left(max_inline_depth, depth)}, reports_);
    const auto on_node = [&](const HtmlItem& item) {
      inlines.push_back(std::move(*std::get<Inline*>(item.thing)));
    };
    each_stretch(items, on_node, [&](const HtmlTree& tree) {
      append(inlines, HtmlConverter(tree, reports_).inlines(tree.top()));
    });
  }

  void interpret(Blocks& blocks, int depth) {
    Blocks nodes = std::exchange(blocks, {});
    HtmlItems items;
    add_nodes(items, nodes);
    match_tags(items, {HtmlLevel::blocks, depth_left(max_block_depth, depth)}, reports_);
    const auto on_node = [&](const HtmlItem& item) {
      blocks.push_back(std::move(*std::get<Block*>(item.thing)));
    };
    each_stretch(items, on_node, [&](const HtmlTree& tree) {
      append(blocks, HtmlConverter(tree, reports_).blocks(tree.top()));
    });
  }

  HtmlReports& reports_;
};

}  // namespace

void interpret_html(Document& document, const ConversionContext&, Diagnostics& diagnostics) {
  HtmlReports reports(diagnostics);
  interpret_body(document, reports);
  Interpretation(reports).document(document);
  reports.finish();
}

}  // namespace offprint
