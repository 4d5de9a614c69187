#include <algorithm>

#include "converter/model/looseness.h"
#include "converter/model/plain_text.h"
#include "formats/lines/display_width.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/blocks/separation.h"
#include "formats/markdown/html_block.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/renderer.h"
#include "formats/unwritten_metadata.h"

namespace offprint {

namespace {

constexpr int deepest_heading = 6;

// Without what the reader of the dialect would do to its tags again.
std::string raw_text(const RawBlock& raw, const Dialect& dialect) {
  return dialect.tag_filter ? with_tags(raw.text) : raw.text;
}

HtmlBlock classify(const RawBlock& raw, const Dialect& dialect) {
  return raw.format == "html" ? classify_html(raw_text(raw, dialect)) : HtmlBlock{};
}

// The document's last block, where it is raw HTML that lacks its end: it would take in the notes.
const Block* find_open_end(const Document& document) {
  const Blocks* blocks = &document.blocks;
  for (const Sections* below = &document.sections; !below->empty(); below = &below->back().sections)
    blocks = &below->back().blocks;
  if (blocks->empty()) return nullptr;
  const RawBlock* const raw = as<RawBlock>(blocks->back());
  const bool is_open =
      raw != nullptr && raw->format == "html" && classify_html(with_tags(raw->text)).lacks_end;
  return is_open ? &blocks->back() : nullptr;
}

}  // namespace

MarkdownRenderer::MarkdownRenderer(const Document& document, const Dialect& dialect,
                                   const WrapOptions& wrapping, Diagnostics& diagnostics)
    : document_(document),
      dialect_(dialect),
      wrapping_(wrapping),
      diagnostics_(diagnostics),
      may_start_line_([&dialect](std::string_view rest) { return may_start_line(rest, dialect); }),
      notes_(document.notes, !dialect.footnotes) {
  find_inline_notes();
}

std::string MarkdownRenderer::body() {
  blank_line();
  open_end_ = dialect_.attributes ? nullptr : find_open_end(document_);
  write_blocks(document_.blocks, Spacing::loose);
  for (const Section& section : document_.sections) write_section(section);
  write_notes();
  if (const Block* const last = std::exchange(open_end_, nullptr)) {
    blank_line();
    visit(*last);
  }
  return writer_.take();
}

std::string MarkdownRenderer::block_text(const Blocks& blocks) {
  LineWriter outer = std::exchange(writer_, LineWriter());
  write_blocks(blocks, Spacing::loose);
  std::swap(outer, writer_);
  return outer.take();
}

void MarkdownRenderer::write_blocks(const Blocks& blocks, Spacing spacing) {
  const Block* const outer_previous = std::exchange(previous_, nullptr);
  const Block* const outer_next = next_;
  const Spacing outer_spacing = std::exchange(spacing_, spacing);
  const Block* const end = blocks.data() + blocks.size();
  for (const Block* block = blocks.data(); block != end; ++block) {
    if (block == open_end_) break;
    adjoins_ = false;
    if (previous_ != nullptr) part(*previous_, *block, spacing);
    const std::size_t lines = writer_.line_count();
    next_ = block + 1 == end ? nullptr : block + 1;
    const Block* const quote = next_ ? quote_left_open(*block, *next_, spacing) : open_quote_;
    const Block* const outer_quote = std::exchange(open_quote_, quote);
    visit(*block);
    if (block == outer_quote) writer_.line(">");
    open_quote_ = outer_quote;
    if (writer_.line_count() > lines) previous_ = block;
  }
  adjoins_ = false;
  previous_ = outer_previous;
  next_ = outer_next;
  spacing_ = outer_spacing;
}

bool MarkdownRenderer::is_written_as_html(const Block& block) const {
  if (const auto* table = as<Table>(block)) return !fits_pipe_table(*table);
  if (as<Div>(block)) return !dialect_.attributes;
  return as<DefinitionList>(block) && !dialect_.definition_lists;
}

// The quote at the end of `first` that must end with a line of its own, since a blank line would
// make the list loose.
const Block* MarkdownRenderer::quote_left_open(const Block& first, const Block& second,
                                               Spacing spacing) const {
  if (spacing == Spacing::loose || is_written_as_html(first)) return nullptr;
  const bool adjoins = may_adjoin(first, second) && !would_merge(first, second);
  return adjoins ? nullptr : quote_at_end(first);
}

// What stands between two blocks so that neither is taken for a part of the other.
void MarkdownRenderer::part(const Block& first, const Block& second, Spacing spacing) {
  adjoins_ = spacing == Spacing::tight && !is_written_as_html(first) && may_adjoin(first, second);
  const bool tight_quote = spacing == Spacing::tight && is_quote(first);
  if (!adjoins_ && tight_quote)
    writer_.line(">");  // it ends a paragraph as a blank line would
  else if (!adjoins_ && quote_left_open(first, second, spacing) == nullptr)
    blank_line();
  if (!would_merge(first, second) && !(tight_quote && is_quote(second))) return;
  write_separator();
  if (spacing == Spacing::loose || !interrupts_paragraph(second)) blank_line();
}

// The definition of a link that is nowhere called: it ends what stands before it and shows nothing.
void MarkdownRenderer::write_separator() { writer_.line("[//]: #"); }

// Raw HTML that lacks its end goes on through blank lines, up to the end of its container.
void MarkdownRenderer::blank_line() {
  if (writer_.line_count() != open_html_line_) writer_.blank_line();
}

// The role of a section is not written: its title says what it is.
void MarkdownRenderer::write_section(const Section& section) {
  blank_line();
  write_heading(section.level, section.attributes.get(), section.title, section.span);
  if (section.metadata) {
    write_credits(*section.metadata);
    report_unwritten_metadata(*section.metadata, "a section in Markdown",
                              {"title", "subtitle", "author", "date"}, diagnostics_);
  }
  blank_line();
  write_blocks(section.blocks, Spacing::loose);
  for (const Section& child : section.sections) write_section(child);
}

void MarkdownRenderer::on(const Heading& heading, SourceSpan span) {
  write_heading(heading.level, heading.attributes.get(), heading.title, span);
}

// A heading deeper than six keeps its level as an attribute; without attributes, an id becomes an
// anchor.
void MarkdownRenderer::write_heading(int level, AttributeSet attributes, const Inlines& title,
                                     SourceSpan span) {
  if (level > deepest_heading) {
    attributes.pairs.emplace_back("level", std::to_string(level));
    if (!dialect_.attributes)
      not_rendered(span, "the level " + std::to_string(level) + " of a heading");
  }
  const std::string block = dialect_.attributes ? attribute_block(attributes) : std::string();
  if (must_be_underlined(level, title)) return write_underlined_heading(level, block, title);
  std::string line(static_cast<std::size_t>(std::clamp(level, 1, deepest_heading)), '#');
  std::string content;
  if (!dialect_.attributes && !attributes.id.empty())
    content = "<a id=\"" + escape_literal(attributes.id, "\"") + "\"></a>";
  content += render(title, FlowKind::heading).text();
  if (!block.empty()) content += content.empty() ? block : ' ' + block;
  writer_.line(content.empty() ? line : line + ' ' + content);
}

// The only heading that can hold a line break.
void MarkdownRenderer::write_underlined_heading(int level, const std::string& attributes,
                                                const Inlines& title) {
  Flow flow = render(title, FlowKind::underlined);
  if (!attributes.empty()) flow.append(' ' + attributes);
  const WrapOptions unwrapped{Wrap::none, wrapping_.columns};
  writer_.paragraph(flow, unwrapped, may_start_line_);
  writer_.line(std::string(3, level == 1 ? '=' : '-'));
}

void MarkdownRenderer::write_paragraph(const Flow& flow) {
  if (!flow.empty()) writer_.paragraph(flow, wrapping_, may_start_line_);
}

// Whether the first line would not be a paragraph's: a tag or a formula.
bool MarkdownRenderer::begins_block(const Inlines& inlines, const Flow& flow) {
  const std::string_view text = flow.text();
  if (inlines.empty()) return false;
  if (as<Math>(inlines.front())) return text.substr(0, 2) == "$$";
  return as<RawInline>(inlines.front()) && classify_html(text.substr(0, text.find('\n'))).is_one;
}

void MarkdownRenderer::on(const Paragraph& paragraph, SourceSpan) {
  const bool continues = std::exchange(continues_paragraph_, false);
  const std::string box = std::exchange(pending_box_, {});
  const FlowKind kind = continues ? FlowKind::continuation : FlowKind::paragraph;
  const Flow flow = render(paragraph.content, kind, box);
  if (!begins_block(paragraph.content, flow)) return write_paragraph(flow);
  if (!continues) write_separator();
  write_indented(flow, paragraph.content, kind, wrapping_);
}

// Behind a line of text what is indented begins no block. `flow`: the inlines without an indent.
void MarkdownRenderer::write_indented(const Flow& flow, const Inlines& inlines, FlowKind kind,
                                      const WrapOptions& wrapping) {
  const bool fits = may_start_line_(flow.text());
  writer_.paragraph(fits ? flow : render(inlines, kind, "    "), wrapping, may_start_line_);
}

// `text` between fences longer than any in it.
void MarkdownRenderer::write_fenced(std::string_view info, std::string_view text) {
  const char mark = info.find('`') == std::string_view::npos ? '`' : '~';
  const std::string fence = fence_for(text, mark, 3);
  const bool adjoins = !info.empty() && info.front() == mark;
  writer_.line(fence + (adjoins ? " " : "") + std::string(info));
  writer_.verbatim(text);
  writer_.line(fence);
}

void MarkdownRenderer::on(const CodeBlock& code, SourceSpan) {
  const AttributeSet& attributes = code.attributes.get();
  std::string info = escape_literal(code.language, "");
  if (!code.info.empty()) info += ' ' + escape_literal(code.info, "");
  if (!dialect_.attributes && !attributes.empty())
    return inside_element("div", html_attributes(attributes),
                          [&] { write_fenced(info, code.text); });
  const std::string block = attribute_block(attributes);
  if (!block.empty()) info += info.empty() ? block : ' ' + block;
  write_fenced(info, code.text);
}

// Lines end with hard breaks; an empty line parts stanzas, which become paragraphs.
void MarkdownRenderer::on(const Verse& verse, SourceSpan) {
  Inlines stanza;
  const auto write_stanza = [&] {
    if (stanza.empty()) return;
    stanza.pop_back();
    write_paragraph(render(stanza, FlowKind::paragraph));
    blank_line();
    stanza.clear();
  };
  for (const Inlines& line : verse.lines) {
    if (line.empty()) {
      write_stanza();
      continue;
    }
    stanza.insert(stanza.end(), line.begin(), line.end());
    stanza.push_back(make(LineBreak{}));
  }
  write_stanza();
}

// Stars, but where a list's star would begin the line.
void MarkdownRenderer::on(const ThematicBreak&, SourceSpan) {
  writer_.line(writer_.at_marker() ? "___" : "* * *");
}

void MarkdownRenderer::on(const MathBlock& math, SourceSpan) {
  if (dialect_.dollar_math && math.tex.find("$$") == Text::npos) {
    writer_.line("$$");
    writer_.verbatim(math.tex);
    return writer_.line("$$");
  }
  write_fenced("math", math.tex);
}

// What would not be read back as one block of raw HTML.
bool MarkdownRenderer::is_fenced(const RawBlock& raw) const {
  const HtmlBlock html = classify(raw, dialect_);
  return dialect_.attributes && (!html.is_one || html.lacks_end);
}

void MarkdownRenderer::on(const RawBlock& raw, SourceSpan span) {
  const std::string text = raw_text(raw, dialect_);
  if (is_fenced(raw)) return write_fenced("{=" + raw.format + '}', text);
  if (raw.format != "html")
    return not_rendered(span, "raw markup of the format '" + raw.format + "'");
  const HtmlBlock html = classify(raw, dialect_);
  if (!text.empty() && text.front() == ' ') end_marker_line(html.interrupts_paragraph);
  writer_.verbatim(text);
  if (html.lacks_end) open_html_line_ = writer_.line_count();
}

// Blanks at the start of a block would count to the marker before it. One with blanks of its own
// keeps them only before text, and that of a definition must not stand alone.
void MarkdownRenderer::end_marker_line(bool interrupts_paragraph) {
  if (!writer_.at_marker()) return;
  if (!writer_.marker().ends_with("  ")) return writer_.end_marker_line();
  write_separator();
  if (!interrupts_paragraph) blank_line();
}

void MarkdownRenderer::not_rendered(SourceSpan span, std::string_view what) {
  diagnostics_.warning("not-rendered", span,
                       std::string(what) + " cannot be written in this dialect of Markdown");
}

}  // namespace offprint
