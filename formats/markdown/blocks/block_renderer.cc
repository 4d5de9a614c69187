#include "formats/markdown/blocks/block_renderer.h"

#include "formats/markdown/attributes.h"
#include "formats/markdown/blocks/raw_html.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/not_rendered.h"

namespace offprint::markdown_writer {

BlockRenderer::BlockRenderer(std::string_view language, const Dialect& dialect,
                             const WrapOptions& wrapping, InlineRenderer& inlines,
                             Diagnostics& diagnostics)
    : language_(language),
      dialect_(dialect),
      inlines_(inlines),
      diagnostics_(diagnostics),
      lines_(dialect, wrapping),
      paragraphs_(inlines, lines_),
      sequences_(dialect, lines_, *this),
      context_{dialect, inlines, lines_, paragraphs_, sequences_, diagnostics},
      headings_(context_),
      lists_(context_),
      definitions_(context_),
      pipe_tables_(context_),
      html_tables_(context_) {}

void BlockRenderer::on(const Heading& heading, SourceSpan span) {
  headings_.write(heading.level, heading.attributes.get(), heading.title, span);
}

void BlockRenderer::on(const Paragraph& paragraph, SourceSpan) {
  paragraphs_.write(paragraph.content);
}

void BlockRenderer::on(const BulletList& list, SourceSpan) { lists_.write(list); }

void BlockRenderer::on(const OrderedList& list, SourceSpan span) { lists_.write(list, span); }

void BlockRenderer::on(const DefinitionList& list, SourceSpan) { definitions_.write(list); }

void BlockRenderer::on(const Table& table, SourceSpan) {
  if (fits_pipe_table(table, dialect_))
    pipe_tables_.write(table);
  else
    html_tables_.write(table);
}

void BlockRenderer::on(const CodeBlock& code, SourceSpan) {
  const AttributeSet& attributes = code.attributes.get();
  std::string info = escape_literal(code.language, "");
  if (!code.info.empty()) info += ' ' + escape_literal(code.info, "");
  if (!dialect_.attributes && !attributes.empty())
    return lines_.element("div", html_attributes(attributes),
                          [&] { lines_.fenced(info, code.text); });
  const std::string block = attribute_block(attributes);
  if (!block.empty()) info += info.empty() ? block : ' ' + block;
  lines_.fenced(info, code.text);
}

// Lines end with hard breaks. An empty line parts stanzas, which become paragraphs.
void BlockRenderer::on(const Verse& verse, SourceSpan) {
  Inlines stanza;
  const auto write_stanza = [&] {
    if (stanza.empty()) return;
    stanza.pop_back();
    lines_.paragraph(inlines_.render(stanza, FlowKind::paragraph));
    lines_.blank_line();
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

// After the marker of a list item, stars would begin another list.
void BlockRenderer::on(const ThematicBreak&, SourceSpan) {
  lines_.line(lines_.at_marker() ? "___" : "* * *");
}

void BlockRenderer::on(const MathBlock& math, SourceSpan) {
  if (dialect_.dollar_math && math.tex.find("$$") == Text::npos) {
    lines_.line("$$");
    lines_.verbatim(math.tex);
    return lines_.line("$$");
  }
  lines_.fenced("math", math.tex);
}

void BlockRenderer::on(const RawBlock& raw, SourceSpan span) {
  const std::string text = raw_text(raw, dialect_);
  if (must_be_fenced(raw, dialect_)) return lines_.fenced("{=" + raw.format + '}', text);
  if (raw.format != "html")
    return report_not_rendered(diagnostics_, span, "raw markup of the format '" + raw.format + "'");
  const HtmlBlock html = classify_raw(raw, dialect_);
  if (!text.empty() && text.front() == ' ') lines_.end_marker_line(html.interrupts_paragraph);
  lines_.html(text, html.lacks_end);
}

}  // namespace offprint::markdown_writer
