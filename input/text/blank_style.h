// How a text uses blank lines between its units.
#pragma once

#include <cstddef>
#include <cstdint>

namespace offprint::article {

enum class BlankStyle : std::uint8_t {
  none,
  everywhere,  // between all units, or nearly
  loose,       // between paragraphs and headings; lists and menus hang together
  tight,       // headings touch what they head
};
inline constexpr std::size_t blank_style_count = 4;

}  // namespace offprint::article
