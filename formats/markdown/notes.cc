#include "converter/model/walk.h"
#include "formats/markdown/renderer.h"

namespace offprint {

namespace {

// Nothing, or one paragraph without line breaks.
bool is_one_line(const Blocks& blocks) {
  if (blocks.empty()) return true;
  const Paragraph* const paragraph = as<Paragraph>(blocks.front());
  if (blocks.size() > 1 || paragraph == nullptr) return false;
  bool breaks = false;
  each_inline(paragraph->content, [&](const Inline& node) {
    const auto* raw = as<RawInline>(node);
    breaks = breaks || as<LineBreak>(node) || (raw && raw->text.find('\n') != Text::npos);
  });
  return !breaks;
}

const Inlines& content_of(const Blocks& blocks) {
  static const Inlines nothing;
  return blocks.empty() ? nothing : as<Paragraph>(blocks.front())->content;
}

}  // namespace

// In the order in which they are called, then those that nothing calls. A note's body may call
// further notes.
void MarkdownRenderer::write_notes() {
  std::vector<bool> written = is_inline_;
  const auto write = [&](std::uint32_t index) {
    if (!written[index]) write_note(index);
    written[index] = true;
  };
  for (std::size_t i = 0; i < notes_.order().size(); ++i) write(notes_.order()[i]);
  for (std::uint32_t index = 0; index < document_.notes.size(); ++index) {
    if (!written[index]) notes_.label_of_uncalled(index);
    write(index);
  }
}

// Those without a label that are one line of text, called at one place.
void MarkdownRenderer::find_inline_notes() {
  is_inline_.assign(document_.notes.size(), false);
  if (!dialect_.inline_notes || document_.notes.empty()) return;
  std::vector<int> calls(document_.notes.size());
  each_inline(document_, [&](const Inline& node) {
    const auto* call = as<NoteReference>(node);
    if (call != nullptr && call->note < calls.size()) ++calls[call->note];
  });
  for (std::size_t i = 0; i < calls.size(); ++i)
    is_inline_[i] =
        calls[i] == 1 && document_.notes[i].label.empty() && is_one_line(document_.notes[i].blocks);
}

const Inlines* MarkdownRenderer::inline_note(const NoteReference& call) const {
  if (call.note >= is_inline_.size() || !is_inline_[call.note]) return nullptr;
  return &content_of(document_.notes[call.note].blocks);
}

// ^[content]. To a parser it is a text of its own, but for its brackets.
void MarkdownRenderer::render_inline_note(const Inlines& content) {
  const int outer_links = std::exchange(state_->open_links, 0);
  const int outer_scripts = std::exchange(state_->open_scripts, 0);
  render_bracketed("^[", content, "]");
  state_->open_links = outer_links;
  state_->open_scripts = outer_scripts;
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
