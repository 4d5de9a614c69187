// The labels of notes in the output and the order of their bodies.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "converter/model/document.h"

namespace offprint {

class NoteLabels {
 public:
  explicit NoteLabels(const std::vector<Note>& notes);

  // The label of note `index`, which takes its place in the order when it is first asked for: the
  // note's own label where Markdown can write it and no other has it, else a number.
  const std::string& label(std::uint32_t index);
  // The notes in the order in which they were asked for; grows while their bodies are written.
  const std::vector<std::uint32_t>& order() const { return order_; }

 private:
  std::vector<std::string> labels_;  // by note; empty: a number, when it is asked for
  std::vector<bool> called_;
  std::vector<std::uint32_t> order_;
  std::vector<std::string> taken_;  // sorted, lower case
  std::uint32_t last_number_ = 0;
};

}  // namespace offprint
