// The labels of notes in the output and the order of their bodies.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "converter/model/document.h"

namespace offprint::markdown_writer {

class NoteLabels {
 public:
  // `plain`: labels hold letters, digits, hyphens and full stops only.
  NoteLabels(const std::vector<Note>& notes, bool plain);

  // The label of note `index`, which takes its place in the order when it is first asked for: the
  // note's own label where Markdown can write it and no note before has it, else a number.
  const std::string& label(std::uint32_t index);
  // The same for a note that nothing calls: nothing can mistake it for another one of its label.
  const std::string& label_of_uncalled(std::uint32_t index);
  // The notes in the order in which they were asked for; grows while their bodies are written.
  const std::vector<std::uint32_t>& order() const { return order_; }

 private:
  bool is_writable(const std::string& label, bool called) const;

  const std::vector<Note>& notes_;
  bool plain_;
  std::vector<std::string> labels_;  // by note; empty: a number, when it is asked for
  std::vector<bool> called_;
  std::vector<std::uint32_t> order_;
  std::set<std::string> taken_;  // lower case
  std::uint32_t last_number_ = 0;
};

}  // namespace offprint::markdown_writer
