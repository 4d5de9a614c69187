#include "formats/markdown/blocks/note_bodies.h"

namespace offprint::markdown_writer {

namespace {

// Writes a note for a dialect without notes: its label in brackets, in an element that its calls
// lead to.
void write_as_html(const std::string& label, const Blocks& blocks, const BlockContext& context) {
  Blocks labelled = blocks;
  if (labelled.empty() || !as<Paragraph>(labelled.front()))
    labelled.insert(labelled.begin(), make(Paragraph{}));
  Inlines& first = as<Paragraph>(labelled.front())->content;
  first.insert(first.begin(), make(TextRun{'[' + label + "] "}));
  context.sequences.write_element("div", " id=\"note-" + label + '"', labelled);
}

}  // namespace

void write_note_bodies(const Document& document, Notes& notes, const BlockContext& context) {
  notes.each_body([&](std::uint32_t index, const std::string& label) {
    const Blocks& blocks = document.notes[index].blocks;
    context.lines.blank_line();
    if (!context.dialect.footnotes) return write_as_html(label, blocks, context);
    context.lines.inside("[^" + label + "]: ", "    ",
                         [&] { context.sequences.write(blocks, Spacing::loose); });
  });
}

}  // namespace offprint::markdown_writer
