// How a text uses blank lines between its units.
#pragma once

#include <cstddef>
#include <cstdint>

namespace offprint::article {

enum class BlankStyle : std::uint8_t {
  none,
  everywhere,    // between all units, or nearly
  around_prose,  // around nearly every paragraph; lists and menus hang together
  mixed,         // some paragraphs touch what stands above or below them
};
inline constexpr std::size_t blank_style_count = 4;

}  // namespace offprint::article
