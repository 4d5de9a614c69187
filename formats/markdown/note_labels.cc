#include "formats/markdown/note_labels.h"

#include <algorithm>

#include "converter/utf8/ascii.h"

namespace offprint::markdown_writer {

namespace {}  // namespace

NoteLabels::NoteLabels(const std::vector<Note>& notes, bool plain)
    : notes_(notes), plain_(plain), labels_(notes.size()), called_(notes.size()) {
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (!is_writable(notes[i].label, true)) continue;
    if (taken_.insert(ascii_lower(notes[i].label)).second) labels_[i] = notes[i].label;
  }
}

// A definition's label ends at the first bracket and holds no blank; a call's is held to more.
bool NoteLabels::is_writable(const std::string& label, bool called) const {
  const auto is_plain = [](char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '.'; };
  const auto is_accepted = [&](char c) {
    if (is_plain(c) || plain_) return is_plain(c);
    if (called && (is_ascii_blank(c) || c == '[' || c == '`' || c == '<' || c == '\\'))
      return false;
    return c != ']' && c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\0';
  };
  return !label.empty() && std::all_of(label.begin(), label.end(), is_accepted);
}

const std::string& NoteLabels::label(std::uint32_t index) {
  if (!called_[index]) {
    called_[index] = true;
    order_.push_back(index);
    while (labels_[index].empty()) {
      const std::string number = std::to_string(++last_number_);
      if (taken_.count(number) == 0) labels_[index] = number;
    }
  }
  return labels_[index];
}

const std::string& NoteLabels::label_of_uncalled(std::uint32_t index) {
  if (labels_[index].empty() && is_writable(notes_[index].label, false))
    labels_[index] = notes_[index].label;
  return label(index);
}

}  // namespace offprint::markdown_writer
