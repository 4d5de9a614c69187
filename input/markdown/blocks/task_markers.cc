#include "input/markdown/blocks/task_markers.h"

#include <algorithm>

#include "converter/commonmark/characters.h"
#include "input/markdown/blocks/block_starts.h"
#include "input/markdown/blocks/line_cursor.h"

namespace offprint::markdown {

std::optional<TaskState> task_state(std::string_view line) {
  if (line.size() <= task_marker_length || line[0] != '[' || line[2] != ']') return {};
  // Characters that are blank to cmark's paragraphs, such as form feeds, do not count as content.
  const bool empty =
      std::all_of(line.begin() + 3, line.end(), [](char c) { return is_ascii_blank(c); });
  if (!is_blank_character(line[3]) || empty) return {};
  if (line[1] == ' ') return TaskState::open;
  if (line[1] == 'x' || line[1] == 'X') return TaskState::done;
  return {};
}

}  // namespace offprint::markdown
