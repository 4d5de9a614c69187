#include "formats/markdown/document_renderer.h"

#include "converter/credits.h"
#include "formats/markdown/blocks/note_bodies.h"
#include "formats/markdown/blocks/raw_html.h"
#include "formats/unwritten_metadata.h"

namespace offprint::markdown_writer {

DocumentRenderer::DocumentRenderer(const Document& document, const Dialect& dialect,
                                   const WrapOptions& wrapping, Diagnostics& diagnostics)
    : document_(document),
      dialect_(dialect),
      wrapping_(wrapping),
      diagnostics_(diagnostics),
      notes_(document, dialect),
      inlines_(notes_, dialect, wrapping.wrap, diagnostics),
      blocks_(language(), dialect, wrapping, inlines_, diagnostics) {}

std::string DocumentRenderer::body() {
  const BlockContext& context = blocks_.context();
  context.lines.blank_line();
  const Block* const open_end = dialect_.attributes ? nullptr : find_open_end(document_);
  context.sequences.leave_out(open_end);
  blocks_.write(document_.blocks);
  for (const Section& section : document_.sections) write_section(section);
  write_note_bodies(document_, notes_, context);
  if (open_end != nullptr) {
    context.lines.blank_line();
    blocks_.write(*open_end);
  }
  return blocks_.take();
}

std::string DocumentRenderer::titled_body() {
  const Metadata& metadata = document_.metadata;
  if (metadata.title) blocks_.write_heading(1, {}, *metadata.title, metadata.title.span());
  write_credits(metadata);
  if (metadata.abstract) blocks_.write(*metadata.abstract);
  return body();
}

std::string DocumentRenderer::block_text(const Blocks& blocks) {
  BlockRenderer renderer(language(), dialect_, wrapping_, inlines_, diagnostics_);
  renderer.write(blocks);
  return renderer.take();
}

// The role of a section is not written: the title says what it is.
void DocumentRenderer::write_section(const Section& section) {
  MarkdownLines& lines = blocks_.context().lines;
  lines.blank_line();
  blocks_.write_heading(section.level, section.attributes.get(), section.title, section.span);
  if (section.metadata) {
    write_credits(*section.metadata);
    report_unwritten_metadata(*section.metadata, "a section in Markdown",
                              {"title", "subtitle", "author", "date"}, diagnostics_);
  }
  lines.blank_line();
  blocks_.write(section.blocks);
  for (const Section& child : section.sections) write_section(child);
}

// Writes subtitle, authors and date as paragraphs, where no front matter holds them: in an
// anthology's articles and in CommonMark.
void DocumentRenderer::write_credits(const Metadata& metadata) {
  const auto write = [&](const Inlines& inlines) {
    blocks_.context().lines.blank_line();
    blocks_.context().lines.paragraph(inlines_.render(inlines, FlowKind::paragraph));
  };
  if (metadata.subtitle) write({make(Emphasis{*metadata.subtitle})});
  if (metadata.authors)
    for (const std::string& line : credit_lines(*metadata.authors, language()))
      write(text_inlines(line));
  if (metadata.date) write(text_inlines(metadata.date->text()));
}

std::string_view DocumentRenderer::language() const {
  const Field<Text>& language = document_.metadata.language;
  return language ? std::string_view(*language) : std::string_view();
}

}  // namespace offprint::markdown_writer
