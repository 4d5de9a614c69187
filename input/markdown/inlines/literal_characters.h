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

  // Whether some pass acts on `c`.
  bool acts_on(char c) const { return acted_on_[static_cast<unsigned char>(c)]; }
  // The character reference that `text` begins with if it stands for such a character, or for a
  // blank, which ends superscripts, or adjoins a tilde, to which it is punctuation whatever it
  // stands for. `before` is the character before it. Length 0: none of these.
  Entity read_acted_on(std::string_view text, char before) const;

 private:
  std::array<bool, 256> acted_on_{};
  bool scripts_ = false;
  bool tildes_ = false;
};

}  // namespace offprint::markdown
