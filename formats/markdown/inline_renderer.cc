#include <algorithm>

#include "converter/model/plain_text.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/characters.h"
#include "formats/markdown/html_tags.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/renderer.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

// Whether the Markdown of `node` begins with a bracket, which would make an image of a ! before it.
bool begins_with_bracket(const Inline& node) {
  return as<Link>(node) || as<Span>(node) || as<NoteReference>(node) || as<Cite>(node) ||
         as<SmallCaps>(node);
}

std::string one_line_of(std::string text) {
  for (char& c : text)
    if (c == '\n' || c == '\r') c = ' ';
  return text;
}

// Between dollar signs: no blank inside them, no backtick behind the first, no backslash before the
// last, no other dollar sign.
bool fits_dollars(std::string_view tex) {
  if (tex.empty() || is_ascii_blank(tex.front()) || is_ascii_blank(tex.back())) return false;
  if (tex.front() == '`' || tex.back() == '\\') return false;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '$') return false;
    if (tex[i] == '\\') ++i;
  }
  return true;
}

// Between pairs of them: no other pair.
bool fits_double_dollars(std::string_view tex) {
  if (tex.empty() || is_ascii_blank(tex.front()) || is_ascii_blank(tex.back())) return false;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '\\')
      ++i;
    else if (tex[i] == '$') {
      const std::size_t end = std::min(tex.find_first_not_of('$', i), tex.size());
      if (end - i == 2) return false;
      i = end - 1;
    }
  }
  return true;
}

// Blanks part the dollar signs from one of the formula, and from a backslash at its end.
std::string between_double_dollars(std::string_view tex) {
  const bool touches = tex.front() == '$' || tex.back() == '$' || tex.back() == '\\';
  const std::string pad(touches ? 1 : 0, ' ');
  return "$$" + pad + std::string(tex) + pad + "$$";
}

StrikeoutTildes strikeout_tildes(const Dialect& dialect) {
  if (!dialect.strikethrough) return StrikeoutTildes::none;
  return dialect.scripts ? StrikeoutTildes::two : StrikeoutTildes::one_or_two;
}

}  // namespace

// `before` is text of ours that stands before the inlines: a task's box.
Flow MarkdownRenderer::render(const Inlines& inlines, FlowKind kind, std::string_view before) {
  InlineState state(wrapping_.wrap);
  state.kind = kind;
  state.paired = find_paired_characters(
      inlines, [this](const NoteReference& call) { return inline_note(call); });
  state.flow.append(before);
  InlineState* const outer = std::exchange(state_, &state);
  render_sequence(inlines, TextEnd::block_end);
  state_ = outer;
  settle_delimiters(state.flow, state.pairs, strikeout_tildes(dialect_));
  // A tag that stands alone on a paragraph's first line would be an HTML block.
  if (const auto* raw = inlines.empty() ? nullptr : as<RawInline>(inlines.front()))
    state.flow.keep_together_at(raw->text.size());
  return std::move(state.flow);
}

std::string MarkdownRenderer::one_line(const Inlines& inlines) {
  const Flow flow = render(inlines, FlowKind::heading);
  return flow.text();
}

// Text runs that follow each other are one text: what a character means depends on its neighbours.
void MarkdownRenderer::render_sequence(const Inlines& inlines, TextEnd end) {
  const auto at = [&](std::size_t i) { return i < inlines.size() ? &inlines[i] : nullptr; };
  const int scripts = state_->open_scripts;
  ++state_->depth;
  // Deep inside of raised text a note is one only behind a blank that looks like one.
  const auto is_note = [this](const Inline& node) {
    return as<NoteReference>(node) && begins_with_caret(node);
  };
  if (scripts > 0 && std::ranges::any_of(inlines, is_note)) state_->open_scripts = 0;
  for (std::size_t i = 0; i < inlines.size();) {
    const Inline& node = inlines[i++];
    const auto* const run = as<TextRun>(node);
    Text joined;
    if (run && at(i) && as<TextRun>(*at(i))) {
      joined = run->text;
      for (; at(i) && as<TextRun>(*at(i)); ++i) joined += as<TextRun>(*at(i))->text;
    }
    look_ahead(at(i), at(i + 1), end);
    if (run)
      render_text(joined.empty() ? run->text : joined, at(i), at(i + 1));
    else
      visit(node);
  }
  --state_->depth;
  state_->open_scripts = scripts;
}

// Notes what follows the node that is rendered next.
void MarkdownRenderer::look_ahead(const Inline* next, const Inline* after_next, TextEnd end) {
  const auto end_at = [&](const Inline* node) {
    if (node == nullptr) return end;
    return as<SoftBreak>(*node) ? TextEnd::soft_break : TextEnd::markup;
  };
  const TextRun* text = next ? as<TextRun>(*next) : nullptr;
  state_->text_after = text ? std::string_view(text->text) : std::string_view();
  state_->end = end_at(next);
  state_->end_after_text = end_at(after_next);
}

// A raised text or a note that is written where it is called.
bool MarkdownRenderer::begins_with_caret(const Inline& node) const {
  const auto* call = as<NoteReference>(node);
  return as<Superscript>(node) || (call != nullptr && inline_note(*call) != nullptr);
}

void MarkdownRenderer::render_text(std::string_view text, const Inline* next,
                                   const Inline* after_next) {
  Flow& flow = state_->flow;
  TextPlace place;
  place.before = flow.text();
  place.end = state_->end;
  place.before_bracket = next != nullptr && begins_with_bracket(*next);
  place.before_caret = next != nullptr && begins_with_caret(*next);
  if (place.end == TextEnd::soft_break && after_next && as<TextRun>(*after_next))
    place.after_break = as<TextRun>(*after_next)->text.c_str()[0];
  const bool in_lines = state_->kind != FlowKind::heading && state_->kind != FlowKind::cell;
  place.line_start = flow.at_line_start();
  place.may_open_block = in_lines && place.line_start;
  place.block_start = flow.empty() && state_->kind != FlowKind::continuation;
  place.in_brackets = state_->open_brackets > 0;
  place.in_link = state_->open_links > 0;
  place.in_heading = state_->kind == FlowKind::heading;
  place.before_attributes = place.in_heading || state_->kind == FlowKind::underlined;
  place.in_table = state_->kind == FlowKind::cell;
  place.after_opening = !flow.empty() && state_->after_opening == flow.text().size();
  place.no_blanks = state_->open_scripts > 0;
  const std::string escaped = escape_text(text, place, state_->paired, dialect_);
  count_brackets(escaped);
  flow.append_words(escaped);
}

void MarkdownRenderer::count_brackets(std::string_view escaped) {
  if (state_->text_brackets == 0 && escaped.find('[') == escaped.npos) return;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    int& open = state_->text_brackets;
    if (escaped[i] == '\\')
      ++i;
    else if (escaped[i] == '[')
      ++open;
    else if (escaped[i] == ']' && open > 0)
      --open;
  }
}

void MarkdownRenderer::on(const TextRun& run, SourceSpan) {
  render_text(run.text, nullptr, nullptr);
}

void MarkdownRenderer::render_delimited(DelimiterKind kind, const Inlines& content) {
  if (content.empty()) return;
  Flow& flow = state_->flow;
  const std::size_t index = state_->pairs.size();
  state_->pairs.push_back({kind, flow.text().size(), 0});
  flow.append(first_delimiter(kind));
  state_->after_opening = flow.text().size();
  render_sequence(content, TextEnd::closing);
  state_->pairs[index].close = flow.text().size();
  flow.append(first_delimiter(kind));
}

void MarkdownRenderer::render_element(std::string_view open_tag, std::string_view close_tag,
                                      const Inlines& content) {
  state_->flow.append(open_tag);
  render_sequence(content, TextEnd::markup);
  state_->flow.append(close_tag);
}

void MarkdownRenderer::render_script(DelimiterKind kind, bool known, const Inlines& content) {
  if (!known) {
    const bool raised = kind == DelimiterKind::superscript;
    return render_element(raised ? "<sup>" : "<sub>", raised ? "</sup>" : "</sub>", content);
  }
  ++state_->open_scripts;
  const int outer = std::exchange(state_->script_depth, state_->depth + 1);
  render_delimited(kind, content);
  state_->script_depth = outer;
  --state_->open_scripts;
}

// A run of inlines with attributes: [content]{.class} or an element.
void MarkdownRenderer::render_spanned(const AttributeSet& attributes, const Inlines& content) {
  if (dialect_.attributes)
    render_bracketed("[", content, "]" + attribute_block(attributes, true));
  else
    render_element("<span" + html_attributes(attributes) + '>', "</span>", content);
}

void MarkdownRenderer::on(const Emphasis& emphasis, SourceSpan) {
  render_delimited(DelimiterKind::emphasis, emphasis.content);
}

void MarkdownRenderer::on(const Strong& strong, SourceSpan) {
  render_delimited(DelimiterKind::strong, strong.content);
}

void MarkdownRenderer::on(const Strikethrough& strikethrough, SourceSpan) {
  if (dialect_.strikethrough)
    render_delimited(DelimiterKind::strikethrough, strikethrough.content);
  else
    render_element("<del>", "</del>", strikethrough.content);
}

void MarkdownRenderer::on(const Superscript& superscript, SourceSpan) {
  render_script(DelimiterKind::superscript, dialect_.scripts, superscript.content);
}

void MarkdownRenderer::on(const Subscript& subscript, SourceSpan) {
  render_script(DelimiterKind::subscript, dialect_.scripts, subscript.content);
}

void MarkdownRenderer::on(const SmallCaps& small_caps, SourceSpan) {
  render_spanned(with_class("smallcaps").get(), small_caps.content);
}

void MarkdownRenderer::on(const Code& code, SourceSpan) {
  const bool spanned = !code.attributes.empty() && !dialect_.attributes;
  Flow& flow = state_->flow;
  if (spanned) flow.append("<span" + html_attributes(code.attributes.get()) + '>');
  append_code(code.text.empty() ? "<code></code>" : code_span(code.text));
  if (spanned) return flow.append("</span>");
  if (code.attributes.empty() && !code.text.empty()) state_->after_code = flow.text().size();
  flow.append(attribute_block(code.attributes.get()));
}

// Beside other code the backticks of both would be one run.
void MarkdownRenderer::append_code(const std::string& markup) {
  Flow& flow = state_->flow;
  const bool adjoins = !flow.empty() && state_->after_code == flow.text().size();
  if (adjoins && markup.front() == '`') flow.append(dialect_.attributes ? "{}" : "<!-- -->");
  flow.append(state_->kind == FlowKind::cell ? escape_pipes(markup) : markup);
}

void MarkdownRenderer::on(const NoteReference& reference, SourceSpan span) {
  if (reference.note >= document_.notes.size()) return not_rendered(span, "a call of no note");
  if (const Inlines* const content = inline_note(reference)) return render_inline_note(*content);
  const std::string& label = notes_.label(reference.note);
  if (dialect_.footnotes) {
    const std::string call = "[^" + label + ']';
    return state_->flow.append(state_->kind == FlowKind::cell ? escape_pipes(call) : call);
  }
  state_->flow.append("<sup><a href=\"#note-" + label + "\">" + label + "</a></sup>");
}

void MarkdownRenderer::on(const Quoted& quoted, SourceSpan) {
  switch (quoted.marks) {
    case QuoteMarks::single_quotes: return render_element("‘", "’", quoted.content);
    case QuoteMarks::double_quotes: return render_element("“", "”", quoted.content);
  }
}

void MarkdownRenderer::on(const Cite& cite, SourceSpan) {
  AttributeSet attributes;
  attributes.classes.emplace_back("cite");
  if (!cite.key.empty()) attributes.pairs.emplace_back("key", cite.key);
  render_spanned(attributes, cite.content);
}

void MarkdownRenderer::on(const Math& math, SourceSpan) {
  const bool display = math.style == MathStyle::display;
  const std::string tex = one_line_of(math.tex);
  const std::string_view after = state_->text_after;
  const bool before_digit = !after.empty() && after.front() >= '0' && after.front() <= '9';
  // Alone on a paragraph's first line it would be a block.
  const bool begins_block =
      (state_->kind == FlowKind::paragraph || state_->kind == FlowKind::underlined) &&
      state_->flow.empty();
  const bool double_dollars =
      display && (dialect_.code_math || (dialect_.dollar_math && !begins_block));
  if (double_dollars && fits_double_dollars(tex)) return append_code(between_double_dollars(tex));
  const bool dollars = !display && dialect_.dollar_math && !before_digit;
  if (dollars && fits_dollars(tex)) return append_code('$' + tex + '$');
  const std::string span = tex.empty() ? "<code></code>" : code_span(tex);
  if (dialect_.attributes)
    return append_code(span + (display ? "{.math .display}" : "{.math .inline}"));
  if (dialect_.code_math && !tex.empty()) return append_code('$' + span + '$');
  append_code("<span class=\"math\">" + span + "</span>");
}

void MarkdownRenderer::on(const RawInline& raw, SourceSpan span) {
  Flow& flow = state_->flow;
  const bool is_html = raw.format == "html" && html_length(raw.text) == raw.text.size();
  if (!is_html && dialect_.attributes && !raw.text.empty()) {
    return append_code(code_span(raw.text) + "{=" + raw.format + '}');
  }
  if (raw.format != "html")
    return not_rendered(span, "raw markup of the format '" + raw.format + "'");
  if (state_->kind == FlowKind::cell) return flow.append(escape_pipes(one_line_of(raw.text)));
  if (state_->kind == FlowKind::heading) return flow.append(one_line_of(raw.text));
  append_html(raw.text);
}

// Indented by four, a line of a paragraph begins no block.
void MarkdownRenderer::append_html(std::string_view text) {
  Flow& flow = state_->flow;
  if (flow.at_line_start() && !flow.empty()) flow.append("    ");
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
    flow.append(text.substr(0, end));
    flow.add_break(Flow::Break::forced);
    text.remove_prefix(end + 1);
    if (!may_start_line_(text)) flow.append("    ");
  }
  flow.append(text);
}

// What has no kind of its own: as HTML the element that its class names, where there is one.
void MarkdownRenderer::on(const Span& node, SourceSpan) {
  const AttributeSet& attributes = node.attributes.get();
  static constexpr std::pair<std::string_view, std::string_view> elements[] = {
      {"kbd", "kbd"}, {"mark", "mark"}, {"underline", "u"}};
  if (!dialect_.attributes && attributes.classes.size() == 1) {
    for (const auto& [name, element] : elements) {
      if (attributes.classes[0] != name) continue;
      AttributeSet rest = attributes;
      rest.classes.clear();
      const std::string tag(element);
      return render_element('<' + tag + html_attributes(rest) + '>', "</" + tag + '>',
                            node.content);
    }
  }
  render_spanned(attributes, node.content);
}

// A soft break means a blank; beside a blank of the text it is one that must stay on its line.
void MarkdownRenderer::on(const SoftBreak&, SourceSpan) {
  Flow& flow = state_->flow;
  if (state_->open_scripts > 0) return flow.append("&#32;");
  if (flow.at_line_start()) return;
  // Only those of the term itself end it.
  if (state_->kind == FlowKind::terms)
    return state_->depth > 1 ? flow.append(" ") : flow.add_break(Flow::Break::forced);
  if (is_ascii_blank(flow.text().back()))
    flow.append(" ");
  else
    flow.add_break(Flow::Break::source_line);
}

void MarkdownRenderer::on(const LineBreak&, SourceSpan) {
  Flow& flow = state_->flow;
  const bool on_one_line = state_->kind == FlowKind::heading || state_->kind == FlowKind::cell;
  const bool ends_sequence = state_->end == TextEnd::block_end || state_->end == TextEnd::closing;
  // A script holds no line end, but what stands in it may.
  const bool in_script = state_->depth == state_->script_depth;
  if (on_one_line || ends_sequence || in_script) return flow.append("<br>");
  flow.append("\\");
  flow.add_break(Flow::Break::forced);
}

}  // namespace offprint
