// Which footnote a label names. Labels match as those of links do (CommonMark 0.31.2 §6.3): without
// regard to case; of several notes with one label the first counts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace offprint::markdown {

class NoteLabels {
 public:
  // False when the label has a note already.
  bool add(std::string_view label, std::uint32_t note);
  std::optional<std::uint32_t> note_named(std::string_view label) const;

 private:
  std::unordered_map<std::string, std::uint32_t> notes_;  // by folded label
};

}  // namespace offprint::markdown
