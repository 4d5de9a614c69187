#include "formats/xhtml/context.h"

#include <algorithm>
#include <utility>

namespace offprint {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; }

// fn1, fnref1: ours, of notes that pop up and their calls.
bool is_note_id(std::string_view id) {
  if (!id.starts_with("fn")) return false;
  id.remove_prefix(id.starts_with("fnref") ? 5 : 2);
  return !id.empty() && is_digit(id.front());
}

}  // namespace

bool is_ascii_name(std::string_view id) {
  return !id.empty() && is_letter(id[0]) && std::all_of(id.begin(), id.end(), is_name_character);
}

XhtmlContext::XhtmlContext(const Document& rendered, XhtmlOptions choices, XhtmlTargets& leads,
                           Diagnostics& reports)
    : document(rendered),
      options(std::move(choices)),
      targets(leads),
      diagnostics(reports),
      note_numbers(rendered.notes.size()) {}

std::string XhtmlContext::claim_id(const std::string& id) {
  const bool is_ours = options.notes == NoteStyle::pop_up && is_note_id(id);
  return is_ascii_name(id) && !is_ours && ids_.insert(id).second ? id : std::string();
}

void XhtmlContext::report_uncalled_notes() const {
  for (std::uint32_t note = 0; note < document.notes.size(); ++note)
    if (!note_numbers.called(note))
      diagnostics.warning("not-rendered", document.notes[note].span,
                          "no text calls this note; it is left out");
}

}  // namespace offprint
