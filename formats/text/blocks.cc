#include <algorithm>

#include "converter/credits.h"
#include "converter/model/plain_text.h"
#include "converter/utf8/display_width.h"
#include "converter/words.h"
#include "formats/lines/list_number.h"
#include "formats/text/renderer.h"
#include "formats/text/text_flow.h"
#include "formats/unwritten_metadata.h"

namespace offprint::text_writer {

namespace {

constexpr std::string_view underlines = "=-~^\"";  // of headings from level 2 on
constexpr std::string_view indent = "    ";

// The blanks that set a line of verse in.
std::string leading_blanks(const Inlines& line) {
  const TextRun* run = line.empty() ? nullptr : as<TextRun>(line.front());
  if (run == nullptr) return {};
  return std::string(std::min(run->text.find_first_not_of(' '), run->text.size()), ' ');
}

}  // namespace

TextRenderer::TextRenderer(const Document& document, const WrapOptions& wrapping,
                           Diagnostics& diagnostics)
    : document_(document),
      wrapping_(wrapping),
      diagnostics_(&diagnostics),
      may_start_line_(may_start_text_line) {}

// Title, subtitle, byline and date, each one line, a blank line after each; then the abstract.
void TextRenderer::write_title_block() {
  const Metadata& metadata = document_.metadata;
  if (metadata.title) writer_.line(one_line(*metadata.title));
  write_credits(metadata);
  writer_.blank_line();
  if (metadata.abstract) write_blocks(*metadata.abstract, Spacing::loose);
}

void TextRenderer::write_credits(const Metadata& metadata) {
  const auto write = [&](std::string_view line) {
    writer_.blank_line();
    if (!line.empty()) writer_.line(line);
  };
  if (metadata.subtitle) write(one_line(*metadata.subtitle));
  if (metadata.authors)
    for (const std::string& line : credit_lines(*metadata.authors, language())) write(line);
  if (metadata.date) write(metadata.date->text());
}

void TextRenderer::write_body() {
  writer_.blank_line();
  write_blocks(document_.blocks, Spacing::loose);
  for (const Section& section : document_.sections) write_section(section);
  write_references();
}

void TextRenderer::write_section(const Section& section) {
  writer_.blank_line();
  write_heading(section.level, section.title);
  if (section.metadata) {
    write_credits(*section.metadata);
    report_unwritten_metadata(*section.metadata, "a section in plain text",
                              {"title", "subtitle", "author", "date"}, *diagnostics_);
  }
  writer_.blank_line();
  write_blocks(section.blocks, Spacing::loose);
  for (const Section& child : section.sections) write_section(child);
}

// On one line, however long: the underline, as wide as the title, proves the level.
void TextRenderer::write_heading(int level, const Inlines& title) {
  const std::string line = one_line(title);
  if (line.empty()) return;
  const int last = static_cast<int>(underlines.size()) - 1;
  const auto kind = static_cast<std::size_t>(std::clamp(level - 2, 0, last));
  writer_.line(line);
  writer_.line(std::string(display_width(line), underlines[kind]));
}

void TextRenderer::write_blocks(const Blocks& blocks, Spacing spacing) {
  bool first = true;
  for (const Block& block : blocks) {
    const bool list = as<BulletList>(block) || as<OrderedList>(block);
    if (!first && !(spacing == Spacing::tight && list)) writer_.blank_line();
    const std::size_t lines = writer_.line_count();
    visit(block);
    if (writer_.line_count() > lines) first = false;
  }
}

void TextRenderer::write_paragraph(const Flow& flow) {
  if (!flow.empty()) writer_.paragraph(flow, wrapping_, may_start_line_);
}

// Literal lines, indented.
void TextRenderer::write_indented(std::string_view text) {
  writer_.indented(indent, [&] { writer_.verbatim(text); });
}

void TextRenderer::on(const Heading& heading, SourceSpan) {
  write_heading(heading.level, heading.title);
}

void TextRenderer::on(const Paragraph& paragraph, SourceSpan) {
  write_paragraph(render(paragraph.content, std::exchange(pending_box_, {})));
}

void TextRenderer::on(const BulletList& list, SourceSpan) {
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) writer_.blank_line();
    write_item("- ", item, list.tight);
  }
}

void TextRenderer::on(const OrderedList& list, SourceSpan) {
  std::uint32_t number = list.start;
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) writer_.blank_line();
    write_item(list_marker(number++, list.numbering, list.delimiter) + ' ', item, list.tight);
  }
}

void TextRenderer::write_item(const std::string& marker, const ListItem& item, bool tight) {
  writer_.inside(marker, std::string(marker.size(), ' '), [&] {
    if (item.task != TaskState::none) pending_box_ = item.task == TaskState::done ? "[x] " : "[ ] ";
    if (!pending_box_.empty() && (item.blocks.empty() || !as<Paragraph>(item.blocks.front())))
      writer_.line(std::exchange(pending_box_, {}).substr(0, 3));
    write_blocks(item.blocks, tight ? Spacing::tight : Spacing::loose);
  });
}

void TextRenderer::on(const DefinitionList& list, SourceSpan) {
  for (const DefinitionEntry& entry : list.entries) {
    if (&entry != &list.entries.front()) writer_.blank_line();
    for (const Inlines& term : entry.terms) writer_.line(one_line(term));
    for (const Blocks& blocks : entry.definitions) {
      if (!list.tight || &blocks != &entry.definitions.front()) writer_.blank_line();
      writer_.indented(indent, [&] { write_blocks(blocks, Spacing::loose); });
    }
  }
}

void TextRenderer::on(const BlockQuote& quote, SourceSpan) {
  writer_.inside("> ", "> ", [&] {
    write_blocks(quote.blocks, Spacing::loose);
    if (quote.attribution.empty()) return;
    if (!quote.blocks.empty()) writer_.blank_line();
    writer_.inside("— ", "  ", [&] { write_blocks(quote.attribution, Spacing::loose); });
  });
}

void TextRenderer::on(const CodeBlock& code, SourceSpan) { write_indented(code.text); }

void TextRenderer::on(const Verse& verse, SourceSpan) {
  writer_.indented(indent, [&] {
    for (const Inlines& line : verse.lines) writer_.line(leading_blanks(line) + one_line(line));
  });
}

void TextRenderer::on(const Figure& figure, SourceSpan) {
  write_blocks(figure.blocks, Spacing::loose);
  writer_.blank_line();
  write_blocks(figure.caption, Spacing::loose);
}

void TextRenderer::on(const Admonition& admonition, SourceSpan) {
  std::string label(word(admonition_word(admonition.kind), language()));
  const std::string title = one_line(admonition.title);
  writer_.line(label + ':' + (title.empty() ? "" : ' ' + title));
  writer_.blank_line();
  writer_.indented("  ", [&] { write_blocks(admonition.blocks, Spacing::loose); });
}

void TextRenderer::on(const ThematicBreak&, SourceSpan) { writer_.line("* * *"); }

void TextRenderer::on(const MathBlock& math, SourceSpan) { write_indented(math.tex); }

void TextRenderer::on(const RawBlock& raw, SourceSpan span) {
  not_rendered(span, "raw markup of the format '" + raw.format + "'");
}

void TextRenderer::on(const Div& div, SourceSpan) { write_blocks(div.blocks, Spacing::loose); }

// Links and notes that were called, then the notes that nothing calls.
void TextRenderer::write_references() {
  writer_.blank_line();
  std::size_t written = 0;
  const auto write_called = [&] {
    for (; written < references_.all().size(); ++written) write_reference(written);
  };
  write_called();
  for (std::uint32_t note = 0; note < document_.notes.size(); ++note) {
    references_.number_of_note(note);
    write_called();
  }
}

void TextRenderer::write_reference(std::size_t index) {
  const Reference reference = references_.all()[index];
  const std::string marker = '[' + std::to_string(index + 1) + "] ";
  writer_.inside(marker, std::string(marker.size(), ' '), [&] {
    if (reference.note)
      write_blocks(document_.notes[*reference.note].blocks, Spacing::loose);
    else
      writer_.line(reference.link);
  });
}

void TextRenderer::not_rendered(SourceSpan span, const std::string& what) {
  diagnostics_->warning("not-rendered", span, what + " cannot be written in plain text");
}

std::string_view TextRenderer::language() const {
  const Field<Text>& language = document_.metadata.language;
  return language ? std::string_view(*language) : std::string_view();
}

}  // namespace offprint::text_writer
