#include "input/markdown/inlines/note_lines.h"

#include <algorithm>

namespace offprint::markdown {

void NoteLines::add_placeholder(std::size_t begin, std::size_t end) {
  const std::string_view text = leaf_.text().substr(begin, end - begin);
  if (text.find('\n') != text.npos) broken_.emplace_back(begin, end);
}

std::vector<Slice> NoteLines::take(std::size_t begin, std::size_t end) {
  const auto inside =
      std::partition_point(broken_.begin(), broken_.end(),
                           [begin](const auto& placeholder) { return placeholder.first < begin; });
  std::vector<Slice> lines;
  const auto add_line = [&](std::size_t line_end) {
    if (line_end > begin) lines.push_back({leaf_.source_begin(begin), leaf_.source_end(line_end)});
    begin = line_end + 1;
  };
  auto placeholder = inside;
  for (std::size_t at = begin; at < end; ++at) {
    if (leaf_.text()[at] != '\n') continue;
    while (placeholder != broken_.end() && placeholder->second <= at) ++placeholder;
    if (placeholder == broken_.end() || placeholder->first > at) add_line(at);
  }
  add_line(end);
  broken_.erase(inside, broken_.end());
  return lines;
}

}  // namespace offprint::markdown
