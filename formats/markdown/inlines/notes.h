// The notes of a document: which are written where they are called, and the labels of the others.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "converter/model/document.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/note_labels.h"

namespace offprint::markdown_writer {

class Notes {
 public:
  Notes(const Document& document, const Dialect& dialect);

  // Returns whether the document has the note that is called.
  bool contains(const NoteReference& call) const { return call.note < is_inline_.size(); }
  // Returns the content of a note that is written where it is called; null for any other.
  const Inlines* inline_note(const NoteReference& call) const;
  // Returns the label of a called note, which takes its place in the order of notes.
  const std::string& label(std::uint32_t index) { return labels_.label(index); }

  // Calls write(index, label) for each note that is not written where it is called: first in the
  // order of calls, among them calls in the bodies that `write` renders, then those never called.
  template <class Write>
  void each_body(Write write) {
    std::vector<bool> written = is_inline_;
    const auto write_once = [&](std::uint32_t index) {
      if (!written[index]) write(index, labels_.label(index));
      written[index] = true;
    };
    for (std::size_t i = 0; i < labels_.order().size(); ++i) write_once(labels_.order()[i]);
    for (std::uint32_t index = 0; index < written.size(); ++index) {
      if (!written[index]) labels_.label_of_uncalled(index);
      write_once(index);
    }
  }

 private:
  const std::vector<Note>& notes_;
  std::vector<bool> is_inline_;  // by note
  NoteLabels labels_;
};

}  // namespace offprint::markdown_writer
