#include "formats/xhtml/context.h"

#include <utility>

#include "converter/model/identifier.h"

namespace offprint {

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
                          "nothing refers to this note, so it is left out");
}

}  // namespace offprint
