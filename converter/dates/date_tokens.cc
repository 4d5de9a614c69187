#include "converter/dates/date_tokens.h"

#include <algorithm>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/display_width.h"

namespace offprint {

namespace {

using Token = DateToken;
using TokenKind = DateTokenKind;

constexpr std::size_t most_tokens = 64;
constexpr std::size_t most_digits = 4;

bool is_wide(char32_t character) { return character >= 0x80 && display_width(character) == 2; }

// Returns the value of a digit, which East Asian text may write in full width; else -1.
int digit_value(char32_t character) {
  constexpr char32_t wide_zero = 0xFF10;
  if (character >= '0' && character <= '9') return static_cast<int>(character - U'0');
  if (character >= wide_zero && character <= wide_zero + 9)
    return static_cast<int>(character - wide_zero);
  return -1;
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) {}

  std::vector<Token> run() {
    tokens_.reserve(std::min(text_.size() / 3 + 1, most_tokens));
    while (position_ < text_.size() && tokens_.size() < most_tokens) take();
    return std::move(tokens_);
  }

 private:
  CodePoint next() const { return first_code_point(text_.substr(position_)); }

  void take() {
    const CodePoint c = next();
    if (c.value == ' ' || c.value == '\t' || c.value == 0xA0 || c.value == 0x3000) {
      position_ += c.bytes;
      blank_ = true;
      return;
    }
    Token token;
    token.begin = position_;
    token.blank_before = blank_;
    blank_ = false;
    if (digit_value(c.value) >= 0)
      take_number(token);
    else if (is_letter(c.value))
      take_word(token);
    else
      position_ += c.bytes;
    token.end = position_;
    if (token.kind == TokenKind::mark) token.word = text_.substr(token.begin, c.bytes);
    tokens_.push_back(std::move(token));
  }

  void take_number(Token& token) {
    token.kind = TokenKind::number;
    while (position_ < text_.size()) {
      const CodePoint c = next();
      const int digit = digit_value(c.value);
      if (digit < 0) break;
      if (token.digit_count++ < most_digits) token.value = token.value * 10 + digit;
      position_ += c.bytes;
    }
  }

  void take_word(Token& token) {
    token.kind = TokenKind::word;
    while (position_ < text_.size()) {
      const CodePoint c = next();
      if (!is_letter(c.value) || (!token.word.empty() && is_wide(c.value))) break;
      append_utf8(token.word, to_lower(c.value));
      position_ += c.bytes;
      if (is_wide(c.value)) break;
    }
  }

  std::string_view text_;
  std::size_t position_ = 0;
  bool blank_ = false;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text) { return Tokenizer(text).run(); }

}  // namespace offprint
