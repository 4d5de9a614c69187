// Which of the delimiters in one sequence of inlines pair: ~~strikeout~~, super^script^,
// sub~script~.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace offprint::markdown {

// A run of tildes, or one caret.
struct Delimiter {
  enum class Kind : std::uint8_t { strikeout, superscript, subscript };
  static constexpr std::size_t unpaired = static_cast<std::size_t>(-1);

  Kind kind = Kind::strikeout;
  std::size_t length = 1;  // only runs of equal length are strikeout together
  bool can_open = false;   // tildes for strikeout: left-flanking
  bool can_close = false;  // and right-flanking (CommonMark 0.30 §6.2)
  std::size_t words = 0;   // what no script may hold, before it in the sequence
  std::size_t partner = unpaired;
};

// Sets the partners, properly nested. Tildes pair as cmark-gfm pairs them; a script goes from its
// delimiter to the next one, if no blank comes between. Linear.
void pair_delimiters(std::vector<Delimiter>& delimiters);

}  // namespace offprint::markdown
