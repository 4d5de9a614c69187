// Calls of notes: [^label].
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace offprint::markdown {

// The number (in Document::notes) of the note that `label` names; nothing: no such note.
using NoteNamed = std::function<std::optional<std::uint32_t>(std::string_view label)>;

struct NoteCall {
  std::uint32_t note = 0;
  std::size_t end = 0;  // of the label, which begins two characters behind the bracket
};

// text[at] is the bracket. A label holds no blanks, brackets, backticks and angle brackets, which
// cmark-gfm would take for other markup first; a backslash in it keeps a bracket from ending it, as
// it does in all texts in brackets.
std::optional<NoteCall> find_note_call(std::string_view text, std::size_t at,
                                       const NoteNamed& note_named);

}  // namespace offprint::markdown
