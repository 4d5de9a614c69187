#include "input/markdown/blocks/task_marks.h"

#include <algorithm>

#include "converter/commonmark/characters.h"
#include "input/markdown/blocks/block_starts.h"
#include "input/markdown/blocks/line_cursor.h"

namespace offprint::markdown {

std::optional<TaskState> task_state(std::string_view line) {
  if (line.size() <= task_mark_length || line[0] != '[' || line[2] != ']') return {};
  // What is blank to cmark's paragraphs, form feeds among it, is no content.
  const bool empty =
      std::all_of(line.begin() + 3, line.end(), [](char c) { return is_ascii_blank(c); });
  if (!is_blank_character(line[3]) || empty) return {};
  if (line[1] == ' ') return TaskState::open;
  if (line[1] == 'x' || line[1] == 'X') return TaskState::done;
  return {};
}

}  // namespace offprint::markdown
