#include "converter/model/classes.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"

namespace offprint {

namespace {

constexpr std::string_view mathml_namespace = "http://www.w3.org/1998/Math/MathML";

bool holds_nothing_visible(const Inlines& content) {
  for (const Inline& node : content)
    if (!as<SoftBreak>(node) && !as<LineBreak>(node)) return false;
  return true;
}

}  // namespace

XhtmlRenderer::XhtmlRenderer(XmlBuilder& xml, XhtmlContext& context)
    : xml_(xml), context_(context) {}

std::string XhtmlRenderer::characters(std::string_view text) const {
  const bool plain = context_.options.characters == Characters::plain;
  return plain ? plain_characters(text) : std::string(text);
}

void XhtmlRenderer::text(std::string_view text) {
  if (context_.options.characters == Characters::plain)
    xml_.text(plain_characters(text));
  else
    xml_.text(text);
}

void XhtmlRenderer::wrapped(const char* name, const Inlines& content, std::string_view class_name) {
  const XmlElement element = xml_.in_line(name);
  element.set_if("class", class_name);
  visit_all(content);
}

void XhtmlRenderer::not_rendered(SourceSpan span, const std::string& what) {
  context_.diagnostics.warning("not-rendered", span, what);
}

void XhtmlRenderer::on(const TextRun& node, SourceSpan) { text(node.text); }
void XhtmlRenderer::on(const Emphasis& node, SourceSpan) { wrapped("em", node.content); }
void XhtmlRenderer::on(const Strong& node, SourceSpan) { wrapped("strong", node.content); }
void XhtmlRenderer::on(const Strikethrough& node, SourceSpan) { wrapped("del", node.content); }
void XhtmlRenderer::on(const Superscript& node, SourceSpan) { wrapped("sup", node.content); }
void XhtmlRenderer::on(const Subscript& node, SourceSpan) { wrapped("sub", node.content); }
void XhtmlRenderer::on(const SmallCaps& node, SourceSpan) {
  wrapped("span", node.content, "small-caps");
}

void XhtmlRenderer::on(const Code& node, SourceSpan span) {
  const XmlElement code = xml_.in_line("code");
  set_attributes(code, node.attributes, span);
  text(node.text);
}

void XhtmlRenderer::on(const Link& node, SourceSpan span) {
  if (in_link_) return link_in_link(node, span);
  if (const auto href = context_.targets.link(node, span))
    linked(node, *href, span);
  else
    unlinked(node, span);
}

void XhtmlRenderer::linked(const Link& node, const std::string& href, SourceSpan span) {
  {
    const XmlElement a = xml_.in_line("a");
    a.set("href", href).set_if("title", characters(node.title));
    set_attributes(a, node.attributes, span);
    const bool is_reference = context_.options.sections == SectionStyle::headings;
    const bool is_empty = holds_nothing_visible(node.content);
    // A link must say where it leads, to the eye and to a screen reader.
    if (!is_reference && !is_empty && plain_text(node.content).empty())
      a.set("aria-label", node.target);
    in_link_ = true;
    visit_all(node.content);
    if (!is_reference && is_empty) text(node.target);
    in_link_ = false;
  }
  for (const std::uint32_t note : calls_in_link_) note_call(note);
  calls_in_link_.clear();
}

void XhtmlRenderer::unlinked(const Link& node, SourceSpan span) {
  if (node.attributes.empty() && node.title.empty()) return visit_all(node.content);
  const XmlElement element = xml_.in_line("span");
  element.set_if("title", characters(node.title));
  set_attributes(element, node.attributes, span);
  visit_all(node.content);
}

// <a> holds no <a>: the inner one keeps its address as data.
void XhtmlRenderer::link_in_link(const Link& node, SourceSpan span) {
  not_rendered(span, "a link cannot contain another link; only the text of the inner one is kept");
  const XmlElement element = xml_.in_line("span");
  element.set("data-href", characters(node.target)).set_if("title", characters(node.title));
  set_attributes(element, node.attributes, span);
  visit_all(node.content);
}

void XhtmlRenderer::on(const Image& node, SourceSpan span) {
  image(node, span);
  // An attribute cannot hold a call, so those of the alternative text follow the picture.
  each_inline(node.alt, [this](const Inline& inner) {
    if (const auto* call = as<NoteReference>(inner)) on(*call, inner.span);
  });
}

void XhtmlRenderer::image(const Image& node, SourceSpan span) {
  const auto src = context_.targets.image(node, span);
  if (!src) return missing_image(node, span);
  const Text alternative = characters(plain_text(node.alt));
  const XmlElement img = xml_.in_line("img");
  img.set("src", *src).set("alt", alternative).set_if("title", characters(node.title));
  set_attributes(img, node.attributes, span);
  if (node.resource) facts_.resources.insert(*node.resource);
  ++facts_.images;
  if (alternative.empty()) ++facts_.images_without_alternative;
}

// The alternative text in brackets, so that a reader sees that something is missing; it leads to
// the picture where that can be had from the network.
void XhtmlRenderer::missing_image(const Image& node, SourceSpan span) {
  const XmlElement element = xml_.in_line("span");
  set_attributes(element, node.attributes, span, "missing-image");
  element.set_if("title", characters(node.title));
  const Text alternative = plain_text(node.alt);
  const bool has_name = !node.destination.starts_with("data:");
  const Text words = !alternative.empty() ? alternative : has_name ? node.destination : Text();
  const std::string scheme =
      node.destination.starts_with("//") ? "https" : url_scheme(node.destination);
  const bool is_remote = scheme == "http" || scheme == "https";
  const std::string url = is_remote && !in_link_ ? strict_url(node.destination) : std::string();
  text("[");
  if (url.empty()) {
    text(words);
  } else {
    const XmlElement a = xml_.in_line("a");
    a.set("href", url);
    text(words);
  }
  text("]");
}

void XhtmlRenderer::on(const NoteReference& node, SourceSpan span) {
  if (!context_.note_numbers.exists(node.note)) return not_rendered(span, "a note that is missing");
  if (in_link_)
    calls_in_link_.push_back(node.note);
  else
    note_call(node.note);
}

void XhtmlRenderer::on(const Quoted& node, SourceSpan) {
  wrapped("q", node.content, node.marks == QuoteMarks::single_quotes ? "single" : "");
}

void XhtmlRenderer::on(const Cite& node, SourceSpan) {
  const XmlElement cite = xml_.in_line("cite");
  cite.set_if("data-key", node.key);
  visit_all(node.content);
  if (node.content.empty() && !node.key.empty()) text("[" + node.key + "]");
}

void XhtmlRenderer::on(const Math& node, SourceSpan) { math(node.tex, node.style); }

// TeX as it was written, where software looks for formulas: no converter can be had.
void XhtmlRenderer::math(const Text& tex, MathStyle style) {
  const XmlElement element = xml_.in_line("math");
  element.set("xmlns", mathml_namespace).set("alttext", characters(tex));
  if (style == MathStyle::display) element.set("display", "block");
  const XmlElement mtext = xml_.in_line("mtext");
  text(tex);
  facts_.mathml = true;
}

void XhtmlRenderer::on(const RawInline& node, SourceSpan span) {
  if (node.format == "html" && context_.options.raw_html == RawHtml::keep)
    xml_.raw(node.text);
  else
    not_rendered(span, "raw " + node.format + " is left out");
}

void XhtmlRenderer::on(const Span& node, SourceSpan span) {
  if (node.attributes.has_class(ruby_class) && !in_ruby_) return ruby(node, span);
  const char* name = "span";
  for (const std::string& class_name : node.attributes.classes())
    if (const ClassRow* row = find_class(class_name); row && row->use == ClassElement::direct)
      name = row->html.data();
  const XmlElement element = xml_.in_line(name);
  const bool small_caps = node.attributes.has_class(small_caps_class);
  const std::string id =
      set_attributes(element, node.attributes, span, small_caps ? "small-caps" : "");
  if (!set_page_mark(element, id, node.attributes, plain_text(node.content)))
    visit_all(node.content);
}

// <ruby> must hold an annotation, and a base before it.
void XhtmlRenderer::ruby(const Span& node, SourceSpan span) {
  const auto is_annotation = [](const Inline& child) {
    const auto* inner = as<Span>(child);
    return inner != nullptr && inner->attributes.has_class(ruby_text_class);
  };
  const bool well_formed = !node.content.empty() && !is_annotation(node.content.front()) &&
                           is_annotation(node.content.back());
  const XmlElement element = xml_.in_line(well_formed ? "ruby" : "span");
  set_attributes(element, node.attributes, span);
  in_ruby_ = true;
  for (const Inline& child : node.content) {
    if (!well_formed || !is_annotation(child)) {
      visit(child);
      continue;
    }
    const XmlElement rt = xml_.in_line("rt");
    set_attributes(rt, as<Span>(child)->attributes, child.span);
    visit_all(as<Span>(child)->content);
  }
  in_ruby_ = false;
}

// EPUB Accessibility 1.1 §3.3: an element whose label is the page, listed in the navigation
// document; it needs an id and a label. Returns whether the label says what the element holds.
bool XhtmlRenderer::set_page_mark(const XmlElement& element, const std::string& id,
                                  const Attributes& attributes, const Text& content) {
  if (!attributes.has_class(page_break_class)) return false;
  const Text key = plain_line(attributes.value("label"));
  const Text words = plain_line(content);
  const Text& label = key.empty() ? words : key;
  if (id.empty() || label.empty()) return false;
  set_epub_type(element, "pagebreak");
  element.set("role", "doc-pagebreak").set("aria-label", label);
  facts_.page_marks.push_back({id, label});
  return words.empty() || words == label;
}

void XhtmlRenderer::on(const SoftBreak&, SourceSpan) { text(in_verse_ ? " " : "\n"); }

void XhtmlRenderer::on(const LineBreak&, SourceSpan) {
  { const XmlElement br = xml_.in_line("br"); }
  if (!in_verse_) text("\n");
}

}  // namespace offprint
