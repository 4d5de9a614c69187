// The marks that carry extensions through cmark: text that cmark takes for plain words.
//
// A token stands for an inline that was taken out (math, a note reference, a bare URL), for
// attributes, or for an escaped character that must not be taken for markup. It is written P n P,
// with P a punctuation character that the source does not hold: punctuation on both sides leaves
// the emphasis around it as it was (CommonMark 0.31.2 §6.2).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "converter/model/node.h"

namespace offprint::markdown {

struct Token {
  std::variant<Inline, AttributeSet> meaning;  // spans are those of the source
  std::string source;  // what stood there: put back in code and raw HTML, resolved in URLs, titles
};

class Marks {
 public:
  // Picks characters that `source` does not hold.
  explicit Marks(std::string_view source);

  // Keeps the token and returns the text that stands for it.
  std::string add(Token token);
  const std::vector<Token>& tokens() const { return tokens_; }
  bool empty() const { return tokens_.empty(); }

  // The punctuation character around a token's number.
  std::string_view sign() const { return sign_; }
  // A private-use character for the marks of blocks, which stand in HTML comments and list items.
  std::string_view block_sign() const { return block_sign_; }

  struct Found {
    std::size_t begin = 0;  // of the mark, in bytes
    std::size_t end = 0;
    std::uint32_t token = 0;
  };
  // The first mark in `text` from `from` on; begin is npos when there is none.
  Found find(std::string_view text, std::size_t from = 0) const;

  // `text` of code or raw HTML with the source put back for every mark.
  std::string restore_verbatim(std::string_view text) const;
  // A destination or title: the source as cmark would have resolved it.
  std::string restore_resolved(std::string_view text) const;

 private:
  std::string sign_;
  std::string block_sign_;
  std::vector<Token> tokens_;
};

}  // namespace offprint::markdown
