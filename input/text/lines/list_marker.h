// Bullets and numbers at the start of a line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "converter/model/node.h"

namespace offprint::text {

enum class MarkerKind { none, bullet, number };

struct ListMarker {
  MarkerKind kind = MarkerKind::none;
  std::size_t length = 0;  // bytes, including the blanks behind it
  std::uint32_t number = 0;
  Numbering numbering = Numbering::decimal;
  NumberDelimiter delimiter = NumberDelimiter::period;

  explicit operator bool() const { return kind != MarkerKind::none; }
};

// Returns the list marker that opens `text`, if text follows it.
ListMarker find_list_marker(std::string_view text);

// Returns whether the line consists of signs that part what is above from what is below: "* * *",
// "---", "⁂".
bool is_break_line(std::string_view text);

// Returns the depth of the section number that opens `text`: 1 for "2" and "2.", 2 for "2.1", 3 for
// "2.1.3"; 0 if there is none.
int section_number_depth(std::string_view text);

}  // namespace offprint::text
