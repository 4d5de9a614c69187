#include <fmt/core.h>

#include "converter/words.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

// The id of the `call`-th call of a note: fnref3, fnref3-2, …
std::string call_id(std::string_view note, std::uint32_t call) {
  return call == 1 ? fmt::format("fnref{}", note) : fmt::format("fnref{}-{}", note, call);
}

}  // namespace

void XhtmlRenderer::note_call(std::uint32_t note) {
  const std::uint32_t number = context_.note_numbers.number(note);
  const std::uint32_t call = ++calls_[note];
  if (call == 1) called_.push_back(note);
  if (context_.options.notes == NoteStyle::list) return listed_note_call(note, call);
  const std::string digits = std::to_string(number);
  const XmlElement a = xml_.in_line("a");
  set_epub_type(a, "noteref");
  a.set("role", "doc-noteref").set("class", "noteref").set("id", call_id(digits, call));
  a.set("href", "#fn" + digits);
  xml_.text(digits);
}

void XhtmlRenderer::notes() {
  if (context_.options.notes == NoteStyle::list) return note_list();
  // A note may call others: they are appended while we go.
  for (std::size_t at = 0; at < called_.size(); ++at) pop_up_note(called_[at], at == 0);
  facts_.notes += static_cast<std::uint32_t>(called_.size());
}

// Apple Books pops up a footnote called by a noteref and hides it here; Kindle wants links both
// ways, the one back first in the note; Kobo pops up what comes after the call.
void XhtmlRenderer::pop_up_note(std::uint32_t note, bool first) {
  const std::string digits = std::to_string(context_.note_numbers.number(note));
  const XmlElement aside = xml_.block("aside");
  set_epub_type(aside, "footnote");
  aside.set("role", "doc-footnote").set("class", first ? "footnote first" : "footnote");
  aside.set("id", "fn" + digits);
  flow(context_.document.notes[note].blocks, Paragraphs::wrapped, [this, &digits] {
    {
      const XmlElement a = xml_.in_line("a");
      set_epub_type(a, "backlink");
      a.set("role", "doc-backlink").set("class", "backlink").set("href", "#" + call_id(digits, 1));
      const auto back = word(Word::back_to_reference, context_.options.language);
      a.set("aria-label", fmt::format("{} {}", back, digits));
      xml_.text(digits);
    }
    text(" ");
  });
}

// ---- As cmark-gfm writes them -------------------------------------------------------------------

// cmark-gfm names notes by their labels. Attributes without a value cannot be had from a tree.
void XhtmlRenderer::listed_note_call(std::uint32_t note, std::uint32_t call) {
  const std::string label = note_label(note);
  xml_.raw(
      fmt::format("<sup class=\"footnote-ref\"><a href=\"#fn-{}\" id=\"{}\" data-footnote-ref>"
                  "{}</a></sup>",
                  label, call_id("-" + label, call), context_.note_numbers.number(note)));
}

std::string XhtmlRenderer::note_label(std::uint32_t note) {
  const Text& label = context_.document.notes[note].label;
  const std::string number = std::to_string(context_.note_numbers.number(note));
  return escape_html(percent_encoded(label.empty() ? number : label));
}

void XhtmlRenderer::note_list() {
  if (called_.empty()) return;
  xml_.raw_block("<section class=\"footnotes\" data-footnotes>");
  {
    const XmlElement list = xml_.block("ol");
    std::size_t at = 0;  // a note may call others: they are appended while we go
    while (at < called_.size()) listed_note(called_[at++]);
  }
  xml_.raw_block("</section>");
}

void XhtmlRenderer::listed_note(std::uint32_t note) {
  const XmlElement item = xml_.block("li");
  item.set("id", "fn-" + note_label(note));
  const Blocks& blocks = context_.document.notes[note].blocks;
  const auto* last = blocks.empty() ? nullptr : as<Paragraph>(blocks.back());
  for (const Block& block : blocks)
    if (last == nullptr || &block != &blocks.back()) visit(block);
  if (last != nullptr) {
    const XmlElement p = xml_.block("p");
    visit_all(last->content);
    xml_.text(" ");
    return_links(note);
  } else {
    xml_.end_line_of_block();
    return_links(note);
    xml_.text("\n");
  }
}

void XhtmlRenderer::return_links(std::uint32_t note) {
  const std::string label = note_label(note);
  for (std::uint32_t call = 1; call <= calls_[note]; ++call) {
    if (call > 1) xml_.text(" ");
    const std::string mark =
        call == 1 ? "↩" : fmt::format("↩<sup class=\"footnote-ref\">{}</sup>", call);
    xml_.raw(
        fmt::format("<a href=\"#{}\" class=\"footnote-backref\" data-footnote-backref "
                    "aria-label=\"Back to content\">{}</a>",
                    call_id("-" + label, call), mark));
  }
}

}  // namespace offprint
