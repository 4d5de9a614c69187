#include "formats/markdown/inlines/inline_renderer.h"

#include <algorithm>

#include "converter/commonmark/html_tags.h"
#include "converter/model/classes.h"
#include "converter/model/kind_list.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/inlines/links.h"
#include "formats/markdown/inlines/math.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/not_rendered.h"
#include "formats/quotation_marks.h"

namespace offprint::markdown_writer {

using markdown::html_length;

namespace {

using KindsThatMayBeginWithABracket = KindList<Link, Span, NoteReference, Cite, SmallCaps>;
using KindsThatNeverDo = KindList<TextRun, Emphasis, Strong, Strikethrough, Superscript, Subscript,
                                  Code, Image, Quoted, Math, RawInline, SoftBreak, LineBreak>;
static_assert(
    ListsOf<InlineNode, KindsThatMayBeginWithABracket, KindsThatNeverDo>::name_every_kind);

// Returns whether the Markdown of `node` may begin with a bracket. A ! before it would make it an
// image.
bool begins_with_bracket(const Inline& node) {
  return node.node.visit([](const auto& kind) {
    return KindsThatMayBeginWithABracket::holds<std::remove_cvref_t<decltype(kind)>>;
  });
}

}  // namespace

Flow InlineRenderer::render(const Inlines& inlines, FlowKind kind, std::string_view before) {
  const PairedCharacters paired = find_paired_characters(
      inlines, [this](const NoteReference& call) { return notes_.inline_note(call); });
  ParagraphFlow paragraph(kind, wrap_, dialect_, paired, before);
  flow_ = &paragraph;
  render_sequence(inlines, TextEnd::block_end);
  flow_ = nullptr;
  Flow flow = paragraph.finish();
  // A tag alone on the first line of a paragraph would be an HTML block.
  if (const auto* raw = inlines.empty() ? nullptr : as<RawInline>(inlines.front()))
    flow.keep_together_at(raw->text.size());
  return flow;
}

std::string InlineRenderer::one_line(const Inlines& inlines) {
  const Flow flow = render(inlines, FlowKind::heading);
  return flow.text();
}

// Adjacent text runs are rendered as one text: the meaning of a character depends on its
// neighbours.
void InlineRenderer::render_sequence(const Inlines& inlines, TextEnd end) {
  const auto at = [&](std::size_t i) { return i < inlines.size() ? &inlines[i] : nullptr; };
  InlineNesting& nesting = flow_->nesting();
  const int scripts = nesting.scripts;
  ++nesting.depth;
  // In the markup of a superscript, a note is read as one only after a blank that is written as
  // one.
  const auto is_note = [this](const Inline& node) {
    return as<NoteReference>(node) && begins_with_caret(node);
  };
  if (scripts > 0 && std::ranges::any_of(inlines, is_note)) nesting.scripts = 0;
  for (std::size_t i = 0; i < inlines.size();) {
    const Inline& node = inlines[i++];
    const auto* const run = as<TextRun>(node);
    Text joined;
    if (run && at(i) && as<TextRun>(*at(i))) {
      joined = run->text;
      for (; at(i) && as<TextRun>(*at(i)); ++i) joined += as<TextRun>(*at(i))->text;
    }
    flow_->look_ahead(at(i), at(i + 1), end);
    if (run)
      render_text(joined.empty() ? run->text : joined, at(i), at(i + 1));
    else
      visit(node);
  }
  --nesting.depth;
  nesting.scripts = scripts;
}

// Returns whether `node` is a superscript, or a note that is written where it is called.
bool InlineRenderer::begins_with_caret(const Inline& node) const {
  const auto* call = as<NoteReference>(node);
  return as<Superscript>(node) || (call != nullptr && notes_.inline_note(*call) != nullptr);
}

// Returns whether a parenthesis here would make a link of the note call before it, as on GitHub. In
// that dialect, only a note call ends with a bracket that is not escaped.
bool InlineRenderer::is_behind_note_call() const {
  const std::string_view before = flow_->place().before;
  return dialect_.footnotes && !dialect_.inline_notes && before.ends_with(']') &&
         !before.ends_with("\\]");
}

void InlineRenderer::render_text(std::string_view text, const Inline* next,
                                 const Inline* after_next) {
  if (text.starts_with('(') && is_behind_note_call()) {
    flow_->append("\\(");
    text.remove_prefix(1);
  }
  TextPlace place = flow_->place();
  place.before_bracket = next != nullptr && begins_with_bracket(*next);
  place.before_caret = next != nullptr && begins_with_caret(*next);
  if (place.end == TextEnd::soft_break && after_next && as<TextRun>(*after_next))
    place.after_break = as<TextRun>(*after_next)->text.c_str()[0];
  flow_->append_text(text, place);
}

void InlineRenderer::on(const TextRun& run, SourceSpan) { render_text(run.text, nullptr, nullptr); }

void InlineRenderer::render_delimited(DelimiterKind kind, const Inlines& content) {
  if (content.empty()) return;
  const std::size_t pair = flow_->open(kind);
  render_sequence(content, TextEnd::closing);
  flow_->close(pair);
}

void InlineRenderer::render_script(DelimiterKind kind, const Inlines& content) {
  InlineNesting& nesting = flow_->nesting();
  ++nesting.scripts;
  const int outer = std::exchange(nesting.script_depth, nesting.depth + 1);
  render_delimited(kind, content);
  nesting.script_depth = outer;
  --nesting.scripts;
}

void InlineRenderer::render_element(std::string_view open_tag, std::string_view close_tag,
                                    const Inlines& content) {
  flow_->append(open_tag);
  render_sequence(content, TextEnd::markup);
  flow_->append(close_tag);
}

// `open` and `close` hold brackets that a parser pairs on its own: [content](…) and the like.
void InlineRenderer::render_bracketed(std::string_view open, const Inlines& content,
                                      std::string_view close) {
  const std::size_t pair = flow_->open_bracket(open);
  render_sequence(content, TextEnd::markup);
  flow_->close_bracket(pair, close);
}

// Inlines with attributes are [content]{.class}, or an element.
void InlineRenderer::render_spanned(const AttributeSet& attributes, const Inlines& content) {
  if (dialect_.attributes)
    render_bracketed("[", content, "]" + attribute_block(attributes, true));
  else
    render_element("<span" + html_attributes(attributes) + '>', "</span>", content);
}

void InlineRenderer::on(const Emphasis& emphasis, SourceSpan) {
  render_delimited(DelimiterKind::emphasis, emphasis.content);
}

void InlineRenderer::on(const Strong& strong, SourceSpan) {
  render_delimited(DelimiterKind::strong, strong.content);
}

void InlineRenderer::on(const Strikethrough& strikethrough, SourceSpan) {
  if (dialect_.strikethrough)
    render_delimited(DelimiterKind::strikethrough, strikethrough.content);
  else
    render_element("<del>", "</del>", strikethrough.content);
}

void InlineRenderer::on(const Superscript& superscript, SourceSpan) {
  if (dialect_.scripts)
    render_script(DelimiterKind::superscript, superscript.content);
  else
    render_element("<sup>", "</sup>", superscript.content);
}

void InlineRenderer::on(const Subscript& subscript, SourceSpan) {
  if (dialect_.scripts)
    render_script(DelimiterKind::subscript, subscript.content);
  else
    render_element("<sub>", "</sub>", subscript.content);
}

void InlineRenderer::on(const SmallCaps& small_caps, SourceSpan) {
  render_spanned(with_class(std::string(small_caps_class)).get(), small_caps.content);
}

void InlineRenderer::on(const Code& code, SourceSpan) {
  const bool spanned = !code.attributes.empty() && !dialect_.attributes;
  if (spanned) flow_->append("<span" + html_attributes(code.attributes.get()) + '>');
  flow_->append_code(code.text.empty() ? "<code></code>" : code_span(code.text));
  if (spanned) return flow_->append("</span>");
  if (code.attributes.empty() && !code.text.empty()) flow_->end_code();
  flow_->append(attribute_block(code.attributes.get()));
}

void InlineRenderer::on(const Link& link, SourceSpan span) {
  if (const auto markup = short_link(link, *flow_)) return flow_->append(*markup);
  InlineNesting& nesting = flow_->nesting();
  if (nesting.links > 0) {
    report_not_rendered(diagnostics_, span, "a link inside a link, to '" + link.target + "'");
    return render_sequence(link.content, TextEnd::markup);
  }
  ++nesting.links;
  if (!link.attributes.empty() && !dialect_.attributes)
    render_element(html_link_tag(link), "</a>", link.content);
  else
    render_bracketed(
        "[", link.content,
        "](" + link_target(link.target, link.title) + ')' + attribute_block(link.attributes.get()));
  --nesting.links;
}

void InlineRenderer::on(const Image& image, SourceSpan) {
  if (!image.attributes.empty() && !dialect_.attributes)
    return flow_->append_with_pipes(html_image_tag(image));
  const std::string target = link_target(image.destination, image.title);
  render_bracketed("![", image.alt, "](" + target + ')' + attribute_block(image.attributes.get()));
}

void InlineRenderer::on(const NoteReference& reference, SourceSpan span) {
  if (!notes_.contains(reference))
    return report_not_rendered(diagnostics_, span, "a reference to a missing note");
  if (const Inlines* const content = notes_.inline_note(reference))
    return render_inline_note(*content);
  const std::string& label = notes_.label(reference.note);
  if (dialect_.footnotes) return flow_->append_with_pipes("[^" + label + ']');
  flow_->append("<sup><a href=\"#note-" + label + "\">" + label + "</a></sup>");
}

// ^[content]. A parser reads the content as a text of its own, except for its brackets.
void InlineRenderer::render_inline_note(const Inlines& content) {
  InlineNesting& nesting = flow_->nesting();
  const int outer_links = std::exchange(nesting.links, 0);
  const int outer_scripts = std::exchange(nesting.scripts, 0);
  render_bracketed("^[", content, "]");
  nesting.links = outer_links;
  nesting.scripts = outer_scripts;
}

void InlineRenderer::on(const Quoted& quoted, SourceSpan) {
  const QuotationMarks marks = quotation_marks(quoted.marks);
  render_element(marks.opening, marks.closing, quoted.content);
}

void InlineRenderer::on(const Cite& cite, SourceSpan) {
  AttributeSet attributes;
  attributes.classes.emplace_back("cite");
  if (!cite.key.empty()) attributes.pairs.emplace_back("key", cite.key);
  render_spanned(attributes, cite.content);
}

void InlineRenderer::on(const Math& math, SourceSpan) {
  const std::string_view after = flow_->text_after();
  const FlowKind kind = flow_->kind();
  const MathPlace place = {
      .begins_paragraph =
          (kind == FlowKind::paragraph || kind == FlowKind::underlined) && flow_->empty(),
      .before_digit = !after.empty() && after.front() >= '0' && after.front() <= '9',
  };
  flow_->append_code(math_markup(math, place, dialect_));
}

void InlineRenderer::on(const RawInline& raw, SourceSpan span) {
  const bool is_html = raw.format == "html" && html_length(raw.text) == raw.text.size();
  if (!is_html && dialect_.attributes && !raw.text.empty())
    return flow_->append_code(code_span(raw.text) + "{=" + raw.format + '}');
  if (raw.format != "html")
    return report_not_rendered(diagnostics_, span, "raw markup of the format '" + raw.format + "'");
  if (flow_->is_cell() || flow_->kind() == FlowKind::heading)
    return flow_->append_with_pipes(on_one_line(raw.text));
  flow_->append_html(raw.text);
}

// A span has no kind of its own. In HTML it is the element that its class names, if there is one.
void InlineRenderer::on(const Span& node, SourceSpan) {
  const AttributeSet& attributes = node.attributes.get();
  const bool lone_class = !dialect_.attributes && attributes.classes.size() == 1;
  const ClassRow* row = lone_class ? find_class(attributes.classes[0]) : nullptr;
  if (row == nullptr || row->markdown.empty()) return render_spanned(attributes, node.content);
  AttributeSet rest = attributes;
  rest.classes.clear();
  const std::string tag(row->markdown);
  render_element('<' + tag + html_attributes(rest) + '>', "</" + tag + '>', node.content);
}

void InlineRenderer::on(const SoftBreak&, SourceSpan) { flow_->append_soft_break(); }
void InlineRenderer::on(const LineBreak&, SourceSpan) { flow_->append_line_break(); }

}  // namespace offprint::markdown_writer
