#include "converter/commonmark/note_labels.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace offprint::markdown {

namespace {

struct Free {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded(std::string_view label) {
  std::string text(label);
  if (is_ascii(label)) {
    for (char& c : text)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
  }
  utf8proc_uint8_t* mapped = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(label.data()),
                   static_cast<utf8proc_ssize_t>(label.size()), &mapped, UTF8PROC_CASEFOLD);
  const std::unique_ptr<utf8proc_uint8_t, Free> owned(mapped);
  if (length >= 0)
    text.assign(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
  return text;
}

}  // namespace

bool NoteLabels::add(std::string_view label, std::uint32_t note) {
  return notes_.emplace(folded(label), note).second;
}

std::optional<std::uint32_t> NoteLabels::note_named(std::string_view label) const {
  const auto found = notes_.find(folded(label));
  if (found == notes_.end()) return {};
  return found->second;
}

}  // namespace offprint::markdown
