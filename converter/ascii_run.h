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

}  // namespace offprint
