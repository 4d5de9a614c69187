#include "formats/markdown/renderer.h"

namespace offprint {

// In the order in which they are called, then those that nothing calls. A note's body may call
// further notes.
void MarkdownRenderer::write_notes() {
  std::size_t written = 0;
  const auto write_called = [&] {
    for (; written < notes_.order().size(); ++written) write_note(notes_.order()[written]);
  };
  write_called();
  for (std::uint32_t index = 0; index < document_.notes.size(); ++index) {
    notes_.label(index);
    write_called();
  }
}

void MarkdownRenderer::write_note(std::uint32_t index) {
  const std::string label = notes_.label(index);
  const Blocks& blocks = document_.notes[index].blocks;
  blank_line();
  if (!dialect_.footnotes) return write_labelled_note(label, blocks);
  writer_.inside("[^" + label + "]: ", "    ", [&] { write_blocks(blocks, Spacing::loose); });
}

// For a dialect without notes: a paragraph with the label in brackets, the target of its calls.
void MarkdownRenderer::write_labelled_note(const std::string& label, const Blocks& blocks) {
  Blocks labelled = blocks;
  if (labelled.empty() || !as<Paragraph>(labelled.front()))
    labelled.insert(labelled.begin(), make(Paragraph{}));
  Inlines& first = as<Paragraph>(labelled.front())->content;
  first.insert(first.begin(), make(TextRun{'[' + label + "] "}));
  inside_element("div", " id=\"note-" + label + '"',
                 [&] { write_blocks(labelled, Spacing::loose); });
}

}  // namespace offprint
