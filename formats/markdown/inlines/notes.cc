#include "formats/markdown/inlines/notes.h"

#include "converter/model/walk.h"

namespace offprint::markdown_writer {

namespace {

// Returns whether a note fits on one line: it is empty, or one paragraph without line breaks.
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

// Finds the notes without a label that are one line of text and called at one place.
std::vector<bool> find_inline_notes(const Document& document, const Dialect& dialect) {
  std::vector<bool> is_inline(document.notes.size(), false);
  if (!dialect.inline_notes || document.notes.empty()) return is_inline;
  std::vector<int> calls(document.notes.size());
  each_inline(document, [&](const Inline& node) {
    const auto* call = as<NoteReference>(node);
    if (call != nullptr && call->note < calls.size()) ++calls[call->note];
  });
  for (std::size_t i = 0; i < calls.size(); ++i)
    is_inline[i] =
        calls[i] == 1 && document.notes[i].label.empty() && is_one_line(document.notes[i].blocks);
  return is_inline;
}

}  // namespace

Notes::Notes(const Document& document, const Dialect& dialect)
    : notes_(document.notes),
      is_inline_(find_inline_notes(document, dialect)),
      labels_(document.notes, !dialect.footnotes) {}

const Inlines* Notes::inline_note(const NoteReference& call) const {
  if (!contains(call) || !is_inline_[call.note]) return nullptr;
  return &content_of(notes_[call.note].blocks);
}

}  // namespace offprint::markdown_writer
