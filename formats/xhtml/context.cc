#include "formats/xhtml/context.h"

#include <algorithm>
#include <utility>

namespace offprint {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
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
  return is_ascii_name(id) && ids_.insert(id).second ? id : std::string();
}

void XhtmlContext::report_uncalled_notes() const {
  for (std::uint32_t note = 0; note < document.notes.size(); ++note)
    if (!note_numbers.called(note))
      diagnostics.warning("not-rendered", document.notes[note].span,
                          "no text calls this note; it is left out");
}

}  // namespace offprint
