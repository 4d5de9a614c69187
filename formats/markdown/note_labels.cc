#include "formats/markdown/note_labels.h"

#include <algorithm>

#include "formats/markdown/characters.h"

namespace offprint {

namespace {

bool is_writable(const std::string& label) {
  const auto is_plain = [](char c) { return is_ascii_word(c) || c == '-' || c == '.'; };
  return !label.empty() && std::all_of(label.begin(), label.end(), is_plain);
}

std::string lower_case(std::string label) {
  for (char& c : label)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return label;
}

}  // namespace

NoteLabels::NoteLabels(const std::vector<Note>& notes)
    : labels_(notes.size()), called_(notes.size()) {
  for (const Note& note : notes)
    if (is_writable(note.label)) taken_.push_back(lower_case(note.label));
  std::sort(taken_.begin(), taken_.end());
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (!is_writable(notes[i].label)) continue;
    const auto [first, last] =
        std::equal_range(taken_.begin(), taken_.end(), lower_case(notes[i].label));
    if (last - first == 1) labels_[i] = notes[i].label;
  }
}

const std::string& NoteLabels::label(std::uint32_t index) {
  if (!called_[index]) {
    called_[index] = true;
    order_.push_back(index);
    while (labels_[index].empty()) {
      const std::string number = std::to_string(++last_number_);
      if (!std::binary_search(taken_.begin(), taken_.end(), number)) labels_[index] = number;
    }
  }
  return labels_[index];
}

}  // namespace offprint
