#include <string>
#include <utility>

#include "formats/docbook/renderer.h"
#include "formats/docbook/uri_reference.h"

namespace offprint::docbook_writer {

void Renderer::on(const Link& link, SourceSpan span) {
  if (!place_.links) {
    not_rendered(span,
                 "a link cannot contain another link; only the text of the inner one is kept");
    return unlinked(link, span);
  }
  if (!shows_text(link.content)) {
    not_rendered(span, "the link to '" + link.target + "' has no text and is left out");
    return unlinked(link, span);
  }
  const bool internal = link.target.empty() || link.target.front() == '#';
  const std::string target = internal ? internal_target(link.target) : link.target;
  if (!target.empty()) return linked(link, target, span);
  not_rendered(span, "the link leads to '" + link.target +
                         "', which is not in the document; only its text is kept");
  unlinked(link, span);
}

// A link with a title needs xlink:href: linkend allows none beside it.
void Renderer::linked(const Link& link, const std::string& target, SourceSpan span) {
  {
    const XmlElement element = xml_.in_line("link");
    attributes(element, link.attributes, span);
    if (target.front() == '#' && link.title.empty())
      element.set("linkend", target.substr(1));
    else
      element.set("xlink:href", uri_reference(target));
    element.set_if("xlink:title", link.title);
    const PlaceScope scope(place_, in_link(place_));
    visit_all(link.content);
  }
  write_waiting_notes();
}

// A link that cannot lead anywhere keeps its target and title as data.
void Renderer::unlinked(const Link& link, SourceSpan span) {
  const XmlElement phrase = xml_.in_line("phrase");
  attributes(phrase, link.attributes, span, "link");
  phrase.set_if("remap", link.target);
  const PlaceScope scope(place_, in_phrase(place_));
  visit_all(link.content);
  if (!link.title.empty()) xml_.in_line_text("alt", link.title);
}

// "#id" for an id that is in the document, else nothing.
std::string Renderer::internal_target(const Text& target) const {
  if (target.size() < 2) return {};
  if (targets_ == nullptr) return target;
  const std::string id = targets_->find(std::string_view(target).substr(1));
  return id.empty() ? id : "#" + id;
}

void Renderer::on(const NoteReference& reference, SourceSpan) {
  const std::uint32_t note = reference.note;
  if (note >= document_.notes.size()) return;
  switch (place_.notes) {
    case NotePlace::here: return notes_[note].written ? footnote_reference(note) : footnote(note);
    case NotePlace::reference_only:
      footnote_reference(note);
      return waiting_notes_.push_back({note, true});
    case NotePlace::later: return waiting_notes_.push_back({note, false});
  }
}

void Renderer::footnote(std::uint32_t note) {
  {
    const XmlElement element = xml_.in_line("footnote");
    element.set("xml:id", note_id(note));
    notes_[note].written = true;
    const PlaceScope scope(place_, in_footnote(place_));
    blocks(document_.notes[note].blocks);
  }
  write_waiting_notes();
}

void Renderer::footnote_reference(std::uint32_t note) {
  const XmlElement element = xml_.in_line("footnoteref");
  element.set("linkend", note_id(note));
}

const std::string& Renderer::note_id(std::uint32_t note) {
  std::string& id = notes_[note].id;
  if (id.empty()) id = identifiers_.make("note." + std::to_string(note + 1));
  return id;
}

void Renderer::write_waiting_notes() {
  if (place_.notes == NotePlace::later) return;
  const std::vector<WaitingNote> waiting = std::exchange(waiting_notes_, {});
  for (const WaitingNote& wait : waiting) {
    if (wait.referenced && notes_[wait.note].written) continue;
    if (wait.referenced && place_.notes == NotePlace::reference_only)
      waiting_notes_.push_back(wait);
    else
      on(NoteReference{wait.note}, {});
  }
}

}  // namespace offprint::docbook_writer
