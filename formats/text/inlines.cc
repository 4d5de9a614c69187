#include "converter/model/plain_text.h"
#include "formats/quotation_marks.h"
#include "formats/text/renderer.h"
#include "formats/text/text_flow.h"

namespace offprint::text_writer {

namespace {

std::string number_in_brackets(std::size_t number) { return '[' + std::to_string(number) + ']'; }

bool is_one_word(std::string_view text) {
  return text.find_first_of(" ()^_+-*/,") == std::string_view::npos;
}

// A link that shows where it leads, or leads to a place in this document.
bool needs_no_number(const Link& link) {
  const Text shown = plain_text(link.content);
  if (!link.title.empty()) return false;
  return link.target.empty() || link.target.front() == '#' || shown == link.target ||
         "mailto:" + shown == link.target || "https://" + shown == link.target ||
         "http://" + shown == link.target;
}

std::string_view file_name(std::string_view destination) {
  return destination.substr(destination.find_last_of('/') + 1);
}

}  // namespace

Flow TextRenderer::render(const Inlines& inlines, std::string_view before) {
  Flow flow;
  flow.append(before);
  Flow* const outer = std::exchange(flow_, &flow);
  visit_all(inlines);
  flow_ = outer;
  flow.trim_end();
  return flow;
}

std::string TextRenderer::one_line(const Inlines& inlines) {
  return collapse_blanks(render(inlines).text());
}

void TextRenderer::render_between(std::string_view open, const Inlines& content,
                                  std::string_view close) {
  flow_->append(open);
  visit_all(content);
  flow_->append(close);
}

void TextRenderer::render_script(std::string_view mark, const Inlines& content) {
  flow_->append(mark);
  if (is_one_word(plain_text(content))) return visit_all(content);
  render_between("(", content, ")");
}

void TextRenderer::on(const TextRun& run, SourceSpan) { append_text(*flow_, run.text); }

void TextRenderer::on(const Emphasis& emphasis, SourceSpan) { visit_all(emphasis.content); }

void TextRenderer::on(const Strong& strong, SourceSpan) { visit_all(strong.content); }

void TextRenderer::on(const Strikethrough& strikethrough, SourceSpan) {
  render_between("~~", strikethrough.content, "~~");
}

void TextRenderer::on(const Superscript& superscript, SourceSpan) {
  render_script("^", superscript.content);
}

void TextRenderer::on(const Subscript& subscript, SourceSpan) {
  render_script("_", subscript.content);
}

void TextRenderer::on(const SmallCaps& small_caps, SourceSpan) { visit_all(small_caps.content); }

void TextRenderer::on(const Code& code, SourceSpan) { append_text(*flow_, code.text); }

void TextRenderer::on(const Link& link, SourceSpan) {
  visit_all(link.content);
  if (needs_no_number(link)) return;
  if (!flow_->empty()) append_text(*flow_, " ");
  flow_->append(number_in_brackets(references_.number_of_link(link.target, link.title)));
}

void TextRenderer::on(const Image& image, SourceSpan) {
  flow_->append("[");
  visit_all(image.alt);
  if (!image.alt.empty() && !image.title.empty()) flow_->append(": ");
  append_text(*flow_, image.title);
  if (image.alt.empty() && image.title.empty()) append_text(*flow_, file_name(image.destination));
  flow_->append("]");
}

void TextRenderer::on(const NoteReference& reference, SourceSpan span) {
  if (reference.note >= document_.notes.size())
    return not_rendered(span, "a reference to a missing note");
  flow_->append(number_in_brackets(references_.number_of_note(reference.note)));
}

void TextRenderer::on(const Quoted& quoted, SourceSpan) {
  const QuotationMarks marks = quotation_marks(quoted.marks);
  render_between(marks.opening, quoted.content, marks.closing);
}

void TextRenderer::on(const Cite& cite, SourceSpan) {
  visit_all(cite.content);
  if (cite.content.empty() && !cite.key.empty()) append_text(*flow_, '[' + cite.key + ']');
}

void TextRenderer::on(const Math& math, SourceSpan) { append_text(*flow_, math.tex); }

void TextRenderer::on(const RawInline& raw, SourceSpan span) {
  not_rendered(span, "raw markup of the format '" + raw.format + "'");
}

void TextRenderer::on(const Span& node, SourceSpan) { visit_all(node.content); }

void TextRenderer::on(const SoftBreak&, SourceSpan) {
  if (!flow_->at_line_start() && flow_->text().back() != ' ')
    flow_->add_break(Flow::Break::source_line);
}

void TextRenderer::on(const LineBreak&, SourceSpan) { flow_->add_break(Flow::Break::forced); }

}  // namespace offprint::text_writer
