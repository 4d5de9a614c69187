#include "input/markdown/inlines/note_calls.h"

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t longest_label = 1000;  // CommonMark 0.30 §4.7 allows 999 characters

bool is_label_character(char c) {
  return !is_ascii_blank(c) && std::string_view("[`<").find(c) == std::string_view::npos;
}

}  // namespace

std::optional<NoteCall> find_note_call(std::string_view text, std::size_t at,
                                       const NoteNamed& note_named) {
  if (!note_named || text.substr(at, 2) != "[^") return std::nullopt;
  const std::size_t begin = at + 2;
  for (std::size_t end = begin; end < text.size() && end - begin < longest_label; ++end) {
    if (text[end] == ']') {
      const auto note = end > begin ? note_named(text.substr(begin, end - begin)) : std::nullopt;
      return note ? std::optional(NoteCall{*note, end}) : std::nullopt;
    }
    if (!is_label_character(text[end])) return std::nullopt;
    if (text[end] == '\\' && end + 1 < text.size() && is_ascii_punctuation(text[end + 1])) ++end;
  }
  return std::nullopt;
}

}  // namespace offprint::markdown
