#include <algorithm>
#include <string>

#include "converter/model/names.h"
#include "converter/model/walk.h"
#include "converter/words.h"
#include "formats/docbook/raw_markup.h"
#include "formats/docbook/renderer.h"
#include "formats/xhtml/language_tag.h"
#include "formats/xml/escape.h"

namespace offprint::docbook_writer {

namespace {

bool has_visible_character(const Text& text) {
  return escape_xml_text(text).find_first_not_of(" \t\r\n") != std::string::npos;
}

// Returns whether a kind shows something beside the nodes it holds.
bool shows(const TextRun& run) { return has_visible_character(run.text); }
bool shows(const Code& code) { return has_visible_character(code.text); }
bool shows(const Math& math) { return has_visible_character(math.tex); }
bool shows(const Cite& cite) { return has_visible_character(cite.key); }
bool shows(const Image&) { return true; }
bool shows(const RawInline& raw) { return docbook_markup(raw).has_value(); }
template <class Kind>
bool shows(const Kind&) {
  using ShowNothing = KindList<Emphasis, Strong, Strikethrough, Superscript, Subscript, SmallCaps,
                               Link, NoteReference, Quoted, Span, SoftBreak, LineBreak>;
  static_assert(ShowNothing::holds<Kind>, "say whether this kind shows something of its own");
  return false;
}

// Returns whether there is a node of this kind anywhere below.
template <class Node, class Sequence>
bool holds(const Sequence& sequence) {
  bool found = false;
  each_inline(sequence, [&](const Inline& node) { found = found || as<Node>(node) != nullptr; });
  return found;
}

// An image that is all of its paragraph. Notes called in its alternative text need a paragraph.
const Image* only_image(const Inlines& content) {
  const Image* image = content.size() == 1 ? as<Image>(content.front()) : nullptr;
  return image == nullptr || holds<NoteReference>(image->alt) ? nullptr : image;
}

std::string role_of(const std::vector<std::string>& classes, std::string_view role) {
  std::string value(role);
  for (const std::string& name : classes) {
    if (!value.empty()) value += ' ';
    value += name;
  }
  return value;
}

}  // namespace

bool shows_text(const Inlines& inlines) {
  bool found = false;
  each_inline(inlines, [&found](const Inline& inline_node) {
    found = found || inline_node.node.visit([](const auto& kind) { return shows(kind); });
  });
  return found;
}

bool has_content(const Inlines& inlines) {
  return shows_text(inlines) || holds<NoteReference>(inlines);
}

std::vector<const Paragraph*> title_lines(const Blocks& blocks) {
  std::vector<const Paragraph*> lines;
  bool visible = false;
  for (const Block& block : blocks) {
    const auto* paragraph = as<Paragraph>(block);
    if (paragraph == nullptr || holds<Image>(paragraph->content)) return {};
    lines.push_back(paragraph);
    visible = visible || shows_text(paragraph->content);
  }
  return visible ? lines : std::vector<const Paragraph*>();
}

Renderer::Renderer(XmlBuilder& xml, const Document& document, const Identifiers* targets,
                   Diagnostics& diagnostics)
    : xml_(xml),
      document_(document),
      targets_(targets),
      diagnostics_(diagnostics),
      language_(document.metadata.language ? *document.metadata.language : Text()),
      notes_(document.notes.size()) {}

XmlElement Renderer::block(const char* name) {
  ++blocks_written_;
  return xml_.block(name);
}

void Renderer::empty_paragraph() { const XmlElement para = block("para"); }

void Renderer::blocks(const Blocks& blocks) {
  const std::size_t before = blocks_written_;
  visit_all(blocks);
  if (blocks_written_ == before) empty_paragraph();
}

void Renderer::paragraphs(const Blocks& blocks) {
  const std::size_t before = blocks_written_;
  for (const Block& block : blocks) paragraph_block(block);
  if (blocks_written_ == before) empty_paragraph();
}

void Renderer::paragraph_block(const Block& block) {
  const auto* div = as<Div>(block);
  const auto* paragraph = as<Paragraph>(block);
  if (div != nullptr && div->attributes.empty()) {
    for (const Block& inner : div->blocks) paragraph_block(inner);
  } else if ((paragraph != nullptr && !only_image(paragraph->content)) ||
             as<ThematicBreak>(block) || as<RawBlock>(block)) {
    visit(block);
  } else {
    const XmlElement para = this->block("para");
    visit(block);
  }
}

bool Renderer::fills_title(const Inlines& inlines) const {
  bool found = shows_text(inlines);
  each_inline(inlines, [&](const Inline& inline_node) {
    const auto* reference = as<NoteReference>(inline_node);
    found = found || (reference != nullptr && reference->note < document_.notes.size());
  });
  return found;
}

void Renderer::title(const Inlines& title) {
  const XmlElement element = xml_.block("title");
  if (fills_title(title)) return visit_all(title);
  element.set("role", "untitled");
  xml_.text(word(Word::untitled, language_));
}

void Renderer::attributes(const XmlElement& element, const Attributes& attributes, SourceSpan span,
                          std::string_view role, CarriedKeys carried) {
  const AttributeSet& set = attributes.get();
  element.set_if("xml:id", identifiers_.claim(set.id));
  element.set_if("role", role_of(set.classes, role));
  this->language(element, set.lang, span);
  if (set.dir == "ltr" || set.dir == "rtl") element.set("dir", set.dir);
  for (const auto& [key, value] : set.pairs)
    if (std::find(carried.begin(), carried.end(), key) == carried.end())
      attribute_not_rendered(key, value, span);
}

void Renderer::language(const XmlElement& element, const Text& tag, SourceSpan span) {
  if (tag.empty() || tag == "und") return;
  if (is_language_tag(tag))
    element.set("xml:lang", tag);
  else
    not_rendered(span, "'" + tag + "' is not a language tag");
}

void Renderer::attribute_not_rendered(const std::string& key, const std::string& value,
                                      SourceSpan span) {
  not_rendered(span, "DocBook has no place for the attribute " + key + "=\"" + value + "\"");
}

void Renderer::not_rendered(SourceSpan span, std::string message) {
  diagnostics_.warning("not-rendered", span, std::move(message));
}

void Renderer::on(const Heading& heading, SourceSpan span) {
  const XmlElement bridgehead = block("bridgehead");
  attributes(bridgehead, heading.attributes, span);
  bridgehead.set("renderas", "sect" + std::to_string(std::clamp(heading.level - 1, 1, 5)));
  visit_all(heading.title);
}

void Renderer::on(const Paragraph& paragraph, SourceSpan) {
  if (const Image* image = only_image(paragraph.content)) {
    const XmlElement element = block("mediaobject");
    return media_object(element, *image, paragraph.content.front().span);
  }
  const XmlElement para = block("para");
  visit_all(paragraph.content);
}

void Renderer::on(const BlockQuote& quote, SourceSpan) {
  const XmlElement element = block("blockquote");
  const bool fits =
      !title_lines(quote.attribution).empty() && !holds<NoteReference>(quote.attribution);
  if (fits) attribution(quote.attribution);
  blocks(quote.blocks);
  if (fits || quote.attribution.empty()) return;
  const XmlElement div = block("informalexample");
  div.set("role", "attribution");
  blocks(quote.attribution);
}

void Renderer::attribution(const Blocks& attribution) {
  const XmlElement element = xml_.block("attribution");
  const PlaceScope scope(place_, in_attribution(place_));
  lines(title_lines(attribution));
}

void Renderer::on(const CodeBlock& code, SourceSpan span) {
  const XmlElement listing = block("programlisting");
  attributes(listing, code.attributes, span);
  listing.set_if("language", code.language).set_if("remap", code.info);
  xml_.text(code.text);
}

void Renderer::on(const Verse& verse, SourceSpan) {
  const XmlElement layout = block("literallayout");
  const PlaceScope scope(place_, in_verse(place_));
  for (const Inlines& line : verse.lines) {
    if (&line != &verse.lines.front()) xml_.text("\n");
    visit_all(line);
  }
}

void Renderer::on(const Admonition& admonition, SourceSpan) {
  const std::string_view kind = name_of(admonition.kind);
  const bool allowed = place_.admonitions;
  const XmlElement element = block(allowed ? kind.data() : "blockquote");
  if (!allowed) element.set("role", kind);
  const PlaceScope scope(place_, in_admonition(place_));
  // A style sheet shows the word of an admonition, but not of a quote that takes its place.
  if (has_content(admonition.title))
    title(admonition.title);
  else if (!allowed)
    xml_.block_text("title", word(admonition_word(admonition.kind), language_));
  blocks(admonition.blocks);
}

void Renderer::on(const ThematicBreak&, SourceSpan) {
  const XmlElement para = block("para");
  para.set("role", "thematic-break");
  xml_.processing_instruction("asciidoc-hr");
  xml_.text("* * *");
}

void Renderer::on(const MathBlock& math, SourceSpan) {
  const XmlElement equation = block("informalequation");
  xml_.block_text("mathphrase", math.tex);
}

void Renderer::on(const RawBlock& raw, SourceSpan span) {
  const std::optional<std::string> markup = docbook_markup(raw);
  if (!markup) return not_rendered(span, "raw " + raw.format + " has no place in DocBook");
  ++blocks_written_;
  xml_.raw(*markup);
}

void Renderer::on(const Div& div, SourceSpan span) {
  if (div.attributes.empty()) return visit_all(div.blocks);
  const XmlElement element = block("informalexample");
  attributes(element, div.attributes, span);
  blocks(div.blocks);
}

}  // namespace offprint::docbook_writer
