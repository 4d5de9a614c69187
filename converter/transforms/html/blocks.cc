#include <algorithm>
#include <fmt/core.h>

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/transforms/html/append.h"
#include "converter/transforms/html/converter.h"

namespace offprint {

namespace {

// Calls `change` with the inlines of every paragraph and heading below the blocks.
void each_text(Blocks& blocks, const std::function<void(Inlines&)>& change) {
  struct Below {
    const std::function<void(Inlines&)>& change;
    void operator()(Inlines& inlines) const {
      if (!inlines.empty()) change(inlines);
    }
    void operator()(Blocks& children) const { each_text(children, change); }
  };
  for (Block& block : blocks) for_each_child_sequence(block, Below{change});
}

// <pre class="language-c++">, <pre lang="c++">.
Text language_of(const GumboNode& node) {
  const std::string_view classes = HtmlTree::attribute(node, "class");
  for (const std::string_view prefix : {"language-", "lang-"})
    if (classes.starts_with(prefix)) {
      const std::string_view name = classes.substr(prefix.size());
      return Text(name.substr(0, name.find(' ')));
    }
  return Text(HtmlTree::attribute(node, "lang"));
}

}  // namespace

Blocks HtmlConverter::blocks(Nodes nodes) {
  Blocks out;
  Inlines run;
  for (const GumboNode* node : nodes) add(*node, run, out);
  end_paragraph(run, out);
  return out;
}

// `run` collects inlines until a block follows.
void HtmlConverter::add(const GumboNode& node, Inlines& run, Blocks& out) {
  if (add_place(node, run, out)) return;
  if (!contains_block(node)) return add_inline(node, run);
  end_paragraph(run, out);
  report_handlers(node);
  if (HtmlTree::row(node).level == HtmlLevel::blocks)
    add_block(node, out);
  else
    around_blocks(node, out);
}

bool HtmlConverter::add_place(const GumboNode& node, Inlines& run, Blocks& out) {
  HtmlItem* item = tree_.place(node);
  if (item == nullptr) return false;
  if (std::holds_alternative<Inline*>(item->thing)) {
    add_inline(node, run);
    return true;
  }
  end_paragraph(run, out);
  if (Block** block = std::get_if<Block*>(&item->thing)) out.push_back(std::move(**block));
  if (Section** section = std::get_if<Section*>(&item->thing)) {
    Section& head = **section;
    Heading heading{std::move(head.attributes), head.level, std::move(head.title)};
    out.push_back(make(std::move(heading), head.span));
  }
  return true;
}

void HtmlConverter::end_paragraph(Inlines& run, Blocks& out) {
  trim(run);
  if (run.empty()) return;
  const SourceSpan span = run.front().span;
  out.push_back(make(Paragraph{std::exchange(run, {})}, span));
}

void HtmlConverter::add_block(const GumboNode& node, Blocks& out) {
  using Add = void (HtmlConverter::*)(const GumboNode&, Blocks&);
  constexpr std::pair<HtmlElement, Add> kinds[] = {
      {HtmlElement::heading, &HtmlConverter::heading},
      {HtmlElement::paragraph, &HtmlConverter::division},
      {HtmlElement::division, &HtmlConverter::division},
      {HtmlElement::details, &HtmlConverter::division},
      {HtmlElement::summary, &HtmlConverter::division},
      {HtmlElement::bullet_list, &HtmlConverter::bullet_list},
      {HtmlElement::ordered_list, &HtmlConverter::ordered_list},
      {HtmlElement::definition_list, &HtmlConverter::definition_list},
      {HtmlElement::quote, &HtmlConverter::quote},
      {HtmlElement::preformatted, &HtmlConverter::preformatted},
      {HtmlElement::rule, &HtmlConverter::rule},
      {HtmlElement::figure, &HtmlConverter::figure},
      {HtmlElement::table, &HtmlConverter::table},
  };
  for (const auto& [element, add] : kinds)
    if (element == HtmlTree::row(node).element) return (this->*add)(node, out);
  append(out, blocks(HtmlTree::children(node)));  // an item without a list, a cell without a table
}

// Inlines cannot hold blocks: <b>, <a> and similar elements go into each paragraph, and <span>
// becomes a Div.
void HtmlConverter::around_blocks(const GumboNode& node, Blocks& out) {
  Blocks content = blocks(HtmlTree::children(node));
  const HtmlElementRow& row = HtmlTree::row(node);
  if (row.element == HtmlElement::span)
    return in_div(node, std::move(content), attributes(node, row.class_name), out);
  each_text(content, [&](Inlines& text) { text = enclosed(node, std::move(text)); });
  append(out, std::move(content));
}

// Wraps the blocks in a Div only if it would have attributes.
void HtmlConverter::in_div(const GumboNode& node, Blocks content, AttributeSet set,
                           Blocks& out) const {
  if (content.empty() && set.id.empty()) return;
  if (set.empty()) return append(out, std::move(content));
  out.push_back(make(Div{std::move(set), std::move(content)}, tree_.span(node)));
}

void HtmlConverter::division(const GumboNode& node, Blocks& out) {
  AttributeSet set = aligned(node, HtmlTree::row(node).class_name);
  in_div(node, blocks(HtmlTree::children(node)), std::move(set), out);
}

// A title can hold only inlines; other content of the element follows without it.
void HtmlConverter::heading(const GumboNode& node, Blocks& out) {
  Blocks content = blocks(HtmlTree::children(node));
  std::optional<Inlines> title = as_inlines(content);
  if (!title) {
    dropped(node, fmt::format("<{}> around blocks is no heading", HtmlTree::row(node).name));
    return append(out, std::move(content));
  }
  if (title->empty()) return in_div(node, {}, attributes(node), out);
  const int level = HtmlTree::row(node).name[1] - '0';
  out.push_back(make(Heading{aligned(node), level, std::move(*title)}, tree_.span(node)));
}

// A <footer> at the end names the source of a quotation (HTML living standard, 4.4.4).
void HtmlConverter::quote(const GumboNode& node, Blocks& out) {
  Nodes children = HtmlTree::children(node);
  BlockQuote quote;
  std::size_t end = children.size();
  while (end > 0 && children[end - 1]->type == GUMBO_NODE_WHITESPACE) --end;
  const GumboNode* footer = child(node, HtmlElement::division);
  const bool is_last = footer != nullptr && end > 0 && footer == children[end - 1];
  if (is_last && HtmlTree::row(*footer).name == "footer") {
    quote.attribution = blocks(HtmlTree::children(*footer));
    children = children.first(end - 1);
  }
  quote.blocks = blocks(children);
  Blocks content;
  content.push_back(make(std::move(quote), tree_.span(node)));
  in_div(node, std::move(content), attributes(node), out);
}

void HtmlConverter::rule(const GumboNode& node, Blocks& out) {
  Blocks content;
  content.push_back(make(ThematicBreak{}, tree_.span(node)));
  in_div(node, std::move(content), attributes(node), out);
}

void HtmlConverter::preformatted(const GumboNode& node, Blocks& out) {
  CodeBlock block;
  block.language = language_of(node);
  if (const GumboNode* code = child(node, HtmlElement::code); code && block.language.empty())
    block.language = language_of(*code);
  AttributeSet set = attributes(node);
  std::erase_if(set.classes, [](const std::string& name) {
    return name.starts_with("language-") || name.starts_with("lang-");
  });
  set.lang.clear();
  block.attributes = std::move(set);
  block.text = verbatim(node);
  if (block.text.ends_with('\n')) block.text.pop_back();
  out.push_back(make(std::move(block), tree_.span(node)));
}

// Code cannot contain markup.
Text HtmlConverter::verbatim(const GumboNode& node) {
  if (HtmlItem* item = tree_.place(node)) {
    if (Inline** place = std::get_if<Inline*>(&item->thing)) {
      if (as<SoftBreak>(**place) || as<LineBreak>(**place)) return "\n";
      return plain_text(Inlines{std::move(**place)});
    }
    if (Block** place = std::get_if<Block*>(&item->thing))
      return plain_text(Blocks{std::move(**place)}) + "\n";
    return {};
  }
  if (!HtmlTree::is_element(node)) return Text(HtmlTree::text(node));
  report_handlers(node);
  const HtmlElementRow& row = HtmlTree::row(node);
  if (row.element == HtmlElement::line_break) return "\n";
  if (row.element == HtmlElement::image || row.element == HtmlElement::check_box)
    dropped(node, fmt::format("<{}> has no place in code", row.name));
  Text text;
  for (const GumboNode* each : HtmlTree::children(node)) text += verbatim(*each);
  return text;
}

void HtmlConverter::figure(const GumboNode& node, Blocks& out) {
  Figure figure;
  figure.attributes = attributes(node);
  Inlines run;
  for (const GumboNode* each : HtmlTree::children(node)) {
    const bool is_caption =
        HtmlTree::is_element(*each) && HtmlTree::row(*each).element == HtmlElement::figure_caption;
    if (!is_caption) {
      add(*each, run, figure.blocks);
      continue;
    }
    end_paragraph(run, figure.blocks);
    in_div(*each, blocks(HtmlTree::children(*each)), attributes(*each), figure.caption);
  }
  end_paragraph(run, figure.blocks);
  if (figure.blocks.empty() && figure.caption.empty()) return;
  out.push_back(make(std::move(figure), tree_.span(node)));
}

const GumboNode* HtmlConverter::child(const GumboNode& node, HtmlElement element) {
  const Nodes children = HtmlTree::children(node);
  const auto found = std::find_if(children.rbegin(), children.rend(), [&](const GumboNode* each) {
    return HtmlTree::is_element(*each) && HtmlTree::row(*each).element == element;
  });
  return found == children.rend() ? nullptr : *found;
}

std::optional<Inlines> as_inlines(Blocks& blocks) {
  const bool only_text = std::all_of(blocks.begin(), blocks.end(), [](const Block& block) {
    return as<Paragraph>(block) != nullptr;
  });
  if (!only_text) return {};
  Inlines inlines;
  for (Block& block : blocks) {
    if (!inlines.empty()) inlines.push_back(make(LineBreak{}, block.span));
    Inlines& content = as<Paragraph>(block)->content;
    append(inlines, std::move(content));
  }
  return inlines;
}

}  // namespace offprint
