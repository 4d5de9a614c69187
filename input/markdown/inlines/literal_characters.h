// Characters that the passes after cmark act on: escaped, or written as character references, they
// are literal and must not reach those passes as they are.
#pragma once

#include <array>
#include <string_view>

#include "converter/commonmark/entity.h"
#include "converter/commonmark/extensions.h"

namespace offprint::markdown {

class LiteralCharacters {
 public:
  explicit LiteralCharacters(ExtensionSet extensions);

  // Returns whether some pass acts on `c`.
  bool acts_on(char c) const { return acted_on_[static_cast<unsigned char>(c)]; }
  // Returns the character reference that `text` begins with if its character is one of these, or a
  // blank, which ends superscripts, or if it adjoins a tilde, to which every reference is
  // punctuation. `before` is the character before it. Otherwise its length is 0.
  Entity read_acted_on(std::string_view text, char before) const;

 private:
  std::array<bool, 256> acted_on_{};
  bool scripts_ = false;
  bool tildes_ = false;
};

}  // namespace offprint::markdown
