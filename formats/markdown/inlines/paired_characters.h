// The characters of a paragraph that are markup only in pairs.
#pragma once

#include <functional>

#include "converter/model/node.h"

namespace offprint::markdown_writer {

// Tells for each such character whether the paragraph holds a second one, as text or as markup, so
// that a first one must be escaped.
struct PairedCharacters {
  bool star = false;
  bool underscore = false;
  bool tilde = false;
  bool caret = false;
  bool dollar = false;
  bool label_end = false;  // "]:", which ends the label of a definition
};

// Returns the content of a note that is written where it is called; null for other notes.
using InlineNote = std::function<const Inlines*(const NoteReference& call)>;

// Returns which characters of the paragraph have to be escaped because they could pair.
PairedCharacters find_paired_characters(const Inlines& inlines, const InlineNote& inline_note);

}  // namespace offprint::markdown_writer
