#include "input/markdown/finish/note_order.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "converter/model/walk.h"

namespace offprint::markdown {

namespace {

constexpr std::uint32_t not_called = UINT32_MAX;

class NoteOrder {
 public:
  explicit NoteOrder(std::size_t count) : numbers_(count, not_called) {}

  void add(std::uint32_t note) {
    if (note >= numbers_.size() || numbers_[note] != not_called) return;
    numbers_[note] = static_cast<std::uint32_t>(order_.size());
    order_.push_back(note);
  }
  const std::vector<std::uint32_t>& order() const { return order_; }
  std::uint32_t number_of(std::uint32_t note) const { return numbers_[note]; }

 private:
  std::vector<std::uint32_t> numbers_;  // by old number
  std::vector<std::uint32_t> order_;    // old numbers
};

}  // namespace

void order_notes(Document& document) {
  if (document.notes.empty()) return;
  std::vector<Note> notes = std::exchange(document.notes, {});
  NoteOrder order(notes.size());
  const auto collect = [&order](const Inline& node) {
    if (const auto* call = as<NoteReference>(node)) order.add(call->note);
  };
  each_inline(document, collect);
  for (std::size_t i = 0; i < order.order().size(); ++i)
    each_inline(notes[order.order()[i]].blocks, collect);
  for (std::uint32_t i = 0; i < notes.size(); ++i) order.add(i);
  for (const std::uint32_t note : order.order()) document.notes.push_back(std::move(notes[note]));
  walk_inlines(document, [&order](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* call = as<NoteReference>(node)) call->note = order.number_of(call->note);
  });
}

}  // namespace offprint::markdown
