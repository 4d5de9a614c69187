#include "converter/transforms/html/body.h"

#include <algorithm>
#include <deque>
#include <fmt/core.h>

#include "converter/nesting.h"
#include "converter/transforms/html/append.h"
#include "converter/transforms/html/converter.h"
#include "converter/transforms/html/matching.h"
#include "converter/transforms/html/section_nesting.h"
#include "converter/transforms/html/stretches.h"

namespace offprint {

namespace {

bool hold_html(const Sections& sections) {
  return std::any_of(sections.begin(), sections.end(), [](const Section& section) {
    return holds_html(section.blocks) || hold_html(section.sections);
  });
}

// Collects the sections below in reading order, each without its subsections.
void flatten(Sections sections, std::deque<Section>& flat) {
  for (Section& section : sections) {
    Sections children = std::exchange(section.sections, {});
    flat.push_back(std::move(section));
    flatten(std::move(children), flat);
  }
}

// A section without its blocks, to which other places still refer.
Section head_of(Section& section) {
  Section head;
  head.attributes = std::move(section.attributes);
  head.role = section.role;
  head.level = section.level;
  head.title = std::move(section.title);
  head.metadata = std::move(section.metadata);
  head.span = section.span;
  return head;
}

Section section_of(Heading heading, SourceSpan span) {
  Section section;
  section.attributes = std::move(heading.attributes);
  section.level = heading.level;
  section.title = std::move(heading.title);
  section.span = span;
  return section;
}

// One stretch of markup between sections.
class BodyMarkup {
 public:
  BodyMarkup(const HtmlTree& tree, SectionNesting& body, HtmlReports& reports)
      : tree_(tree), body_(body), reports_(reports), converter_(tree, reports) {}

  void add(HtmlTree::Nodes nodes) {
    for (const GumboNode* node : nodes) add(*node);
    add_waiting();
  }

 private:
  void add(const GumboNode& node) {
    HtmlItem* item = tree_.place(node);
    Section** section = item == nullptr ? nullptr : std::get_if<Section*>(&item->thing);
    if (section != nullptr) {
      add_waiting();
      body_.open(head_of(**section));
    } else if (item == nullptr && HtmlTree::is(node, HtmlElement::heading)) {
      add_waiting();
      heading(node);
    } else if (item == nullptr && is_around_sections(node)) {
      reports_.dropped(tree_.span(node),
                       fmt::format("<{}> around headings is left out", HtmlTree::row(node).name));
      add_waiting();
      add(HtmlTree::children(node));
    } else {
      waiting_.push_back(&node);
    }
  }

  void heading(const GumboNode& node) {
    const GumboNode* nodes[] = {&node};
    for (Block& block : converter_.blocks(nodes)) {
      if (auto* heading = as<Heading>(block))
        body_.open(section_of(std::move(*heading), block.span));
      else
        body_.blocks().push_back(std::move(block));
    }
  }

  // Adds consecutive nodes that are not headings; inlines among them become paragraphs.
  void add_waiting() {
    Blocks blocks = converter_.blocks(waiting_);
    append(body_.blocks(), std::move(blocks));
    waiting_.clear();
  }

  bool is_around_sections(const GumboNode& node) const {
    return (HtmlTree::is(node, HtmlElement::division) ||
            HtmlTree::is(node, HtmlElement::paragraph) || HtmlTree::is(node, HtmlElement::span)) &&
           contains_section(node);
  }
  bool contains_section(const GumboNode& node) const {
    if (const HtmlItem* item = tree_.place(node))
      return std::holds_alternative<Section*>(item->thing);
    const HtmlTree::Nodes children = HtmlTree::children(node);
    return std::any_of(children.begin(), children.end(),
                       [this](const GumboNode* child) { return contains_section(*child); });
  }

  const HtmlTree& tree_;
  SectionNesting& body_;
  HtmlReports& reports_;
  HtmlConverter converter_;
  std::vector<const GumboNode*> waiting_;
};

}  // namespace

void interpret_body(Document& document, HtmlReports& reports) {
  if (!holds_html(document.blocks) && !hold_html(document.sections)) return;
  Blocks first = std::exchange(document.blocks, {});
  std::deque<Section> sections;
  flatten(std::exchange(document.sections, {}), sections);
  HtmlItems items;
  add_nodes(items, first);
  for (Section& section : sections) {
    items.push_back({&section, section.span});
    add_nodes(items, section.blocks);
  }
  match_tags(items, {HtmlLevel::blocks, max_block_depth}, reports);
  SectionNesting body(document);
  const auto on_node = [&](const HtmlItem& item) {
    if (Section* const* section = std::get_if<Section*>(&item.thing))
      body.open(head_of(**section));
    else
      body.blocks().push_back(std::move(*std::get<Block*>(item.thing)));
  };
  each_stretch(items, on_node,
               [&](const HtmlTree& tree) { BodyMarkup(tree, body, reports).add(tree.top()); });
  body.finish();
}

}  // namespace offprint
