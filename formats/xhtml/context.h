// The state that all pieces of one output share: the document, the options, the targets of links,
// the numbers of notes and the ids that are taken.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "formats/xhtml/options.h"

namespace offprint {

// The targets of links and images in the output. A writer implements it for the renderer.
class XhtmlTargets {
 public:
  virtual ~XhtmlTargets() = default;
  // The href of a link; nothing when only its text shall stand, which the callee has reported.
  virtual std::optional<std::string> link(const Link& link, SourceSpan span) = 0;
  // The src of an image; nothing when its alternative text shall stand.
  virtual std::optional<std::string> image(const Image& image, SourceSpan span) = 0;
};

// Notes are numbered in the order of their first call, through all pieces.
class NoteNumbers {
 public:
  explicit NoteNumbers(std::size_t notes) : numbers_(notes) {}

  // `note` is an index into Document::notes.
  bool exists(std::uint32_t note) const { return note < numbers_.size(); }
  bool called(std::uint32_t note) const { return numbers_[note] != 0; }
  std::uint32_t number(std::uint32_t note) {
    if (numbers_[note] == 0) numbers_[note] = ++last_;
    return numbers_[note];
  }

 private:
  std::vector<std::uint32_t> numbers_;  // 0: not called yet
  std::uint32_t last_ = 0;
};

class XhtmlContext {
 public:
  // All but the choices are borrowed.
  XhtmlContext(const Document& rendered, XhtmlOptions choices, XhtmlTargets& leads,
               Diagnostics& reports);

  const Document& document;
  const XhtmlOptions options;
  XhtmlTargets& targets;
  Diagnostics& diagnostics;
  NoteNumbers note_numbers;

  // `id` when it may be written: an XML name in ASCII that no other element and no note has; else
  // nothing. The
  // generate_ids pass makes all ids such; this guards documents that did not go through it.
  std::string claim_id(const std::string& id);
  // Reports every note that nothing calls. To be asked when all pieces are rendered.
  void report_uncalled_notes() const;

 private:
  std::unordered_set<std::string> ids_;
};

}  // namespace offprint
