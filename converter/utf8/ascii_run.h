// Long stretches of ASCII, eight bytes at a time: most of most texts.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace offprint {

// The offset of the first byte from `at` on that is not ASCII; the size of `text` when all are.
inline std::size_t ascii_run_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// The same for printable ASCII, spaces among it: characters of one byte and one column.
inline std::size_t printable_run_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    const std::uint64_t below_space = word - ones * 0x20;  // borrows where a byte is below 0x20
    const std::uint64_t above_tilde = word + ones;         // carries where a byte is 0x7F
    if (((word | below_space | above_tilde) & high_bits) != 0) break;
  }
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;
  return at;
}

}  // namespace offprint
