#include <optional>
#include <string_view>

#include "converter/model/classes.h"
#include "formats/docbook/raw_markup.h"
#include "formats/docbook/renderer.h"
#include "formats/quotation_marks.h"

namespace offprint::docbook_writer {

namespace {

bool is_text(const Inlines& content) {
  return content.size() == 1 && as<TextRun>(content.front()) != nullptr;
}

}  // namespace

void Renderer::on(const TextRun& run, SourceSpan) { xml_.text(run.text); }

// If the schema allows only phrases, their role says what they are.
void Renderer::emphasis(const char* role, const Inlines& content) {
  if (!place_.all_inlines) return phrase(*role == '\0' ? "emphasis" : role, content);
  const XmlElement element = xml_.in_line("emphasis");
  element.set_if("role", role);
  visit_all(content);
}

void Renderer::phrase(const char* role, const Inlines& content) {
  const XmlElement element = xml_.in_line("phrase");
  element.set("role", role);
  const PlaceScope scope(place_, in_phrase(place_));
  visit_all(content);
}

void Renderer::on(const Emphasis& emphasis, SourceSpan) { this->emphasis("", emphasis.content); }

void Renderer::on(const Strong& strong, SourceSpan) { emphasis("strong", strong.content); }

void Renderer::on(const Strikethrough& strikethrough, SourceSpan) {
  emphasis("strikethrough", strikethrough.content);
}

void Renderer::on(const SmallCaps& small_caps, SourceSpan) {
  emphasis("smallcaps", small_caps.content);
}

void Renderer::on(const Superscript& superscript, SourceSpan) {
  raised_or_lowered("superscript", superscript.content);
}

void Renderer::on(const Subscript& subscript, SourceSpan) {
  raised_or_lowered("subscript", subscript.content);
}

void Renderer::raised_or_lowered(const char* name, const Inlines& content) {
  {
    const XmlElement element = xml_.in_line(name);
    const PlaceScope scope(place_, in_text(place_));
    visit_all(content);
  }
  write_waiting_notes();
}

void Renderer::on(const Code& code, SourceSpan span) {
  const XmlElement element = xml_.in_line(place_.all_inlines ? "literal" : "phrase");
  attributes(element, code.attributes, span, place_.all_inlines ? "" : "literal");
  xml_.text(code.text);
}

void Renderer::on(const Quoted& quoted, SourceSpan) {
  const bool is_single = quoted.marks == QuoteMarks::single_quotes;
  if (!place_.all_inlines) {
    const QuotationMarks marks = quotation_marks(quoted.marks);
    xml_.text(marks.opening);
    phrase("quote", quoted.content);
    return xml_.text(marks.closing);
  }
  const XmlElement element = xml_.in_line("quote");
  if (is_single) element.set("role", "single");
  visit_all(quoted.content);
}

void Renderer::on(const Cite& cite, SourceSpan) {
  const bool key_alone = cite.content.empty();
  const char* name = key_alone ? "citation" : "citetitle";
  const XmlElement element = xml_.in_line(place_.cited_titles ? name : "phrase");
  if (!place_.cited_titles) element.set("role", name);
  if (key_alone) return xml_.text(cite.key);
  element.set_if("remap", cite.key);
  const PlaceScope scope(place_, in_phrase(place_));
  visit_all(cite.content);
}

void Renderer::on(const Math& math, SourceSpan) {
  if (!place_.all_inlines) return phrase("math", text_inlines(math.tex));
  const XmlElement element = xml_.in_line("inlineequation");
  if (math.style == MathStyle::display) element.set("role", "display");
  xml_.in_line_text("mathphrase", math.tex);
}

void Renderer::on(const RawInline& raw, SourceSpan span) {
  const std::optional<std::string> markup = docbook_markup(raw);
  if (!markup) return not_rendered(span, "raw " + raw.format + " has no place in DocBook");
  xml_.raw(*markup);
}

void Renderer::on(const Span& span_node, SourceSpan span) {
  const Attributes& attributes = span_node.attributes;
  if (attributes.empty()) return visit_all(span_node.content);
  const std::string_view title = attributes.value("title");
  const XmlElement element = xml_.in_line(span_element(span_node));
  this->attributes(element, attributes, span, {}, {"title", "label"});
  element.set_if("xreflabel", attributes.value("label"));
  const PlaceScope scope(place_, in_phrase(place_));
  visit_all(span_node.content);
  if (!title.empty()) xml_.in_line_text("alt", title);
}

const char* Renderer::span_element(const Span& span) const {
  const Attributes& attributes = span.attributes;
  const bool empty = span.content.empty() && attributes.value("title").empty();
  if (empty && identifiers_.is_free(attributes.id())) return "anchor";
  if (!place_.all_inlines) return "phrase";
  for (const ClassRow& row : class_rows) {
    if (row.docbook.empty() || !attributes.has_class(row.name)) continue;
    if (row.docbook == "emphasis" || is_text(span.content)) return row.docbook.data();
  }
  return "phrase";
}

void Renderer::on(const SoftBreak&, SourceSpan) { xml_.text(place_.verbatim ? " " : "\n"); }

void Renderer::on(const LineBreak&, SourceSpan) {
  if (!place_.verbatim) xml_.processing_instruction("asciidoc-br");
  xml_.text("\n");
}

void Renderer::lines(const std::vector<const Paragraph*>& paragraphs) {
  for (const Paragraph* paragraph : paragraphs) {
    if (paragraph != paragraphs.front()) on(LineBreak{}, {});
    visit_all(paragraph->content);
  }
}

}  // namespace offprint::docbook_writer
