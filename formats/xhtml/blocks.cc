#include "converter/model/classes.h"
#include "converter/model/names.h"
#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/xhtml/renderer.h"

namespace offprint {

namespace {

const Paragraph* lone_paragraph(const Blocks& blocks) {
  return blocks.size() == 1 ? as<Paragraph>(blocks.front()) : nullptr;
}

}  // namespace

void XhtmlRenderer::on(const Paragraph& node, SourceSpan) {
  paragraph(node, Paragraphs::wrapped, {});
}

void XhtmlRenderer::paragraph(const Paragraph& node, Paragraphs paragraphs, const Lead& lead) {
  if (paragraphs == Paragraphs::bare) {
    xml_.end_line_of_block();
    if (lead) lead();
    visit_all(node.content);
    return;
  }
  if (node.content.empty() && !lead) return;
  const XmlElement p = xml_.block("p");
  if (lead) lead();
  visit_all(node.content);
}

// Writes the blocks of an item, a cell or a note. `lead` goes into the first paragraph, or before a
// first block of another kind.
void XhtmlRenderer::flow(const Blocks& blocks, Paragraphs paragraphs, const Lead& lead) {
  const bool begins_with_words = !blocks.empty() && as<Paragraph>(blocks.front());
  if (lead && !begins_with_words) lead_alone(paragraphs, lead);
  for (const Block& block : blocks) {
    const auto* words = as<Paragraph>(block);
    if (words == nullptr)
      visit(block);
    else
      paragraph(*words, paragraphs, &block == &blocks.front() ? lead : Lead());
  }
}

void XhtmlRenderer::lead_alone(Paragraphs paragraphs, const Lead& lead) {
  if (paragraphs == Paragraphs::bare) return lead();
  const XmlElement p = xml_.block("p");
  lead();
}

void XhtmlRenderer::on(const BlockQuote& node, SourceSpan) {
  const XmlElement quote = xml_.block("blockquote");
  visit_all(node.blocks);
  attribution(node.attribution);
  // As cmark: <blockquote>, a line end, </blockquote>.
  if (xml_.at_start() && context_.options.sections == SectionStyle::headings) xml_.text("\n");
}

void XhtmlRenderer::attribution(const Blocks& blocks) {
  if (blocks.empty()) return;
  const Paragraph* words = lone_paragraph(blocks);
  const XmlElement element = xml_.block(words ? "p" : "div");
  element.set("class", "attribution");
  if (words)
    visit_all(words->content);
  else
    visit_all(blocks);
}

void XhtmlRenderer::on(const CodeBlock& node, SourceSpan span) {
  const XmlElement pre = xml_.block("pre");
  set_attributes(pre, node.attributes, span);
  const XmlElement code = xml_.in_line("code");
  if (!node.language.empty()) code.set("class", "language-" + node.language);
  if (context_.options.sections != SectionStyle::headings) code.set_if("data-meta", node.info);
  if (!node.text.empty()) text(node.text + "\n");
}

// A stanza is a paragraph, a line a <span> that hangs and keeps its leading blanks.
void XhtmlRenderer::on(const Verse& node, SourceSpan) {
  const XmlElement verse = xml_.block("div");
  verse.set("class", "verse");
  in_verse_ = true;
  for (std::size_t first = 0; first < node.lines.size();) {
    std::size_t end = first;
    while (end < node.lines.size() && !node.lines[end].empty()) ++end;
    if (end > first) verse_stanza(node, first, end);
    first = end + 1;
  }
  in_verse_ = false;
}

void XhtmlRenderer::verse_stanza(const Verse& node, std::size_t first, std::size_t end) {
  const XmlElement stanza = xml_.block("p");
  for (std::size_t line = first; line < end; ++line) {
    wrapped("span", node.lines[line], "line");
    if (line + 1 < end) const XmlElement br = xml_.in_line("br");
  }
}

void XhtmlRenderer::on(const Figure& node, SourceSpan span) {
  const XmlElement figure = xml_.block("figure");
  set_attributes(figure, node.attributes, span);
  figure_body(node.blocks);
  caption("figcaption", node.caption);
}

// A picture alone in its paragraph becomes a child of the figure itself.
void XhtmlRenderer::figure_body(const Blocks& blocks) {
  for (const Block& block : blocks) {
    const auto* words = as<Paragraph>(block);
    const bool picture =
        words != nullptr && words->content.size() == 1 && as<Image>(words->content.front());
    if (picture)
      visit_all(words->content);
    else
      visit(block);
  }
}

void XhtmlRenderer::caption(const char* element, const Blocks& blocks) {
  if (blocks.empty()) return;
  const XmlElement caption = xml_.block(element);
  flow(blocks, lone_paragraph(blocks) ? Paragraphs::bare : Paragraphs::wrapped);
}

void XhtmlRenderer::on(const Admonition& node, SourceSpan) {
  const XmlElement div = xml_.block("div");
  div.set("role", "note").set("class", name_of(node.kind));
  {
    const XmlElement title = xml_.block("p");
    title.set("class", "admonition-title");
    const XmlElement strong = xml_.in_line("strong");
    if (node.title.empty())
      xml_.text(word(admonition_word(node.kind), context_.options.language));
    else
      visit_all(node.title);
  }
  visit_all(node.blocks);
}

void XhtmlRenderer::on(const ThematicBreak&, SourceSpan) { const XmlElement hr = xml_.block("hr"); }

void XhtmlRenderer::on(const MathBlock& node, SourceSpan) {
  const XmlElement div = xml_.block("div");
  div.set("class", "math");
  math(node.tex, MathStyle::display);
}

void XhtmlRenderer::on(const RawBlock& node, SourceSpan span) {
  if (node.format != "html" || context_.options.raw_html != RawHtml::keep)
    return not_rendered(span, "raw " + node.format + " is left out");
  xml_.raw_block(node.text);
}

void XhtmlRenderer::on(const Div& node, SourceSpan span) {
  const bool opens = context_.options.vocabulary == Vocabulary::html;
  if (node.attributes.has_class(details_class) && opens) return details(node, span);
  const XmlElement div = xml_.block("div");
  const std::string id = set_attributes(div, node.attributes, span);
  if (!set_page_mark(div, id, node.attributes, plain_text(node.blocks))) visit_all(node.blocks);
}

void XhtmlRenderer::details(const Div& node, SourceSpan span) {
  const XmlElement details = xml_.block("details");
  set_attributes(details, node.attributes, span);
  for (const Block& block : node.blocks) {
    const auto* div = as<Div>(block);
    const bool is_first = &block == &node.blocks.front();
    if (is_first && div != nullptr && div->attributes.has_class(summary_class))
      summary(*div);
    else
      visit(block);
  }
}

// <summary> holds inlines only (HTML living standard 4.11.2).
void XhtmlRenderer::summary(const Div& node) {
  const XmlElement summary = xml_.block("summary");
  if (const Paragraph* words = lone_paragraph(node.blocks))
    visit_all(words->content);
  else
    text(plain_text(node.blocks));
}

}  // namespace offprint
