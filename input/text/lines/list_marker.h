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
  std::size_t length = 0;  // bytes, with the blanks behind it
  std::uint32_t number = 0;
  Numbering numbering = Numbering::decimal;
  NumberDelimiter delimiter = NumberDelimiter::period;

  explicit operator bool() const { return kind != MarkerKind::none; }
};

// The marker that opens `text`; something must follow it.
ListMarker find_list_marker(std::string_view text);

// The depth of a section number: "2" or "2." is 1, "2.1" is 2, "2.1.3" is 3; 0 without one.
int section_number_depth(std::string_view text);

}  // namespace offprint::text
