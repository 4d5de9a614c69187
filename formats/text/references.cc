#include "formats/text/references.h"

namespace offprint::text_writer {

std::size_t References::number_of_link(const std::string& target, const std::string& title) {
  const std::string link = title.empty() ? target : target + " \"" + title + '"';
  const auto [place, is_new] = links_.try_emplace(link, list_.size() + 1);
  if (is_new) list_.push_back({std::nullopt, link});
  return place->second;
}

std::size_t References::number_of_note(std::uint32_t note) {
  const auto [place, is_new] = notes_.try_emplace(note, list_.size() + 1);
  if (is_new) list_.push_back({note, {}});
  return place->second;
}

}  // namespace offprint::text_writer
