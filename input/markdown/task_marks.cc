#include "input/markdown/task_marks.h"

#include "input/markdown/block_starts.h"
#include "input/markdown/line_cursor.h"

namespace offprint::markdown {

std::optional<TaskState> task_state(std::string_view line) {
  if (line.size() <= task_mark_length || line[0] != '[' || line[2] != ']') return {};
  if (!is_blank_character(line[3]) || is_blank_text(line.substr(3))) return {};
  if (line[1] == ' ') return TaskState::open;
  if (line[1] == 'x' || line[1] == 'X') return TaskState::done;
  return {};
}

}  // namespace offprint::markdown
