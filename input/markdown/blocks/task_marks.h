// Task list items (GitHub Flavored Markdown §5.3): [ ] or [x] and a blank at the start of an item.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "converter/model/node.h"

namespace offprint::markdown {

inline constexpr std::size_t task_mark_length = 3;

// What the mark at the start of `line` says; nothing when there is none, or no text behind it.
std::optional<TaskState> task_state(std::string_view line);

}  // namespace offprint::markdown
