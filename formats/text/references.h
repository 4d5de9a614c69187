// The numbered list at the end of a text: link targets and notes in the order of their calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace offprint::text_writer {

struct Reference {
  std::optional<std::uint32_t> note;  // index into Document::notes; else a link
  std::string link;                   // its target and title
};

class References {
 public:
  // The number of a link or note, from 1; the same for every call of it.
  std::size_t number_of_link(const std::string& target, const std::string& title);
  std::size_t number_of_note(std::uint32_t note);
  // In the order of their numbers; grows while notes are written, which may call others.
  const std::vector<Reference>& all() const { return list_; }

 private:
  std::vector<Reference> list_;
  std::map<std::string, std::size_t> links_;
  std::map<std::uint32_t, std::size_t> notes_;
};

}  // namespace offprint::text_writer
