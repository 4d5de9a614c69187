// The classes of characters on which emphasis turns (CommonMark 0.31.2 §2.1, §6.2).
#pragma once

#include <string_view>

#include "converter/utf8/ascii.h"
#include "converter/utf8/code_point.h"

namespace offprint::markdown {

enum class CharacterClass { blank, punctuation, word };

// Unicode symbols (categories S*) outside ASCII are letters to CommonMark 0.30, which cmark reads,
// and punctuation since 0.31. Symbols in ASCII are punctuation in both.
enum class Symbols { are_letters, are_punctuation };

// Returns the class of a code point: blank for category Zs and ASCII blanks but the vertical tab,
// punctuation for ASCII punctuation and the categories P*.
CharacterClass class_of(char32_t code_point, Symbols symbols = Symbols::are_letters);
// Returns the class of the character at the start or end of `text`; blank if `text` is empty.
CharacterClass first_class(std::string_view text, Symbols symbols = Symbols::are_letters);
CharacterClass last_class(std::string_view text, Symbols symbols = Symbols::are_letters);

// Returns whether a delimiter run flanks what is on its inner side: it is left-flanking if it does
// so with the class of the character before it as `outer` and that of the one behind it as `inner`,
// right-flanking the other way round.
constexpr bool flanks(CharacterClass outer, CharacterClass inner) {
  if (inner == CharacterClass::blank) return false;
  return inner == CharacterClass::word || outer != CharacterClass::word;
}

}  // namespace offprint::markdown
