// Task list items (GitHub Flavored Markdown §5.3): [ ] or [x] and a blank at the start of an item.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "converter/model/node.h"

namespace offprint::markdown {

inline constexpr std::size_t task_marker_length = 3;

// Returns the state that the marker at the start of `line` gives, or nothing if there is no marker
// or no text behind it.
std::optional<TaskState> task_state(std::string_view line);

}  // namespace offprint::markdown
