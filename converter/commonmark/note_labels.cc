#include "converter/commonmark/note_labels.h"

#include "converter/utf8/mapping.h"

namespace offprint::markdown {

bool NoteLabels::add(std::string_view label, std::uint32_t note) {
  return notes_.emplace(case_folded(label), note).second;
}

std::optional<std::uint32_t> NoteLabels::note_named(std::string_view label) const {
  const auto found = notes_.find(case_folded(label));
  if (found == notes_.end()) return {};
  return found->second;
}

}  // namespace offprint::markdown
