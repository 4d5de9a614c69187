#include "converter/dates/date_tokens.h"

#include <algorithm>
#include <utf8proc.h>

namespace offprint {

namespace {

using Token = DateToken;
using TokenKind = DateTokenKind;

constexpr std::size_t most_tokens = 64;
constexpr std::size_t most_digits = 4;

bool is_letter(utf8proc_int32_t character) {
  if (character < 0x80) return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
  const auto category = utf8proc_category(character);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_east_asian(utf8proc_int32_t character) {
  return character >= 0x80 && utf8proc_charwidth(character) == 2;
}

// Of a digit, which East Asian text may write in full width; else -1.
int digit_value(utf8proc_int32_t character) {
  constexpr utf8proc_int32_t wide_zero = 0xFF10;
  if (character >= '0' && character <= '9') return character - '0';
  if (character >= wide_zero && character <= wide_zero + 9) return character - wide_zero;
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
  utf8proc_int32_t peek(std::size_t& length) const {
    const auto byte = static_cast<unsigned char>(text_[position_]);
    if (byte < 0x80) return length = 1, byte;
    utf8proc_int32_t character = 0;
    const auto read =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text_.data() + position_),
                         static_cast<utf8proc_ssize_t>(text_.size() - position_), &character);
    length = read > 0 ? static_cast<std::size_t>(read) : 1;
    return read > 0 ? character : 0xFFFD;
  }

  void take() {
    std::size_t length = 0;
    const utf8proc_int32_t character = peek(length);
    if (character == ' ' || character == '\t' || character == 0xA0 || character == 0x3000) {
      position_ += length;
      blank_ = true;
      return;
    }
    Token token;
    token.begin = position_;
    token.blank_before = blank_;
    blank_ = false;
    if (digit_value(character) >= 0)
      take_number(token);
    else if (is_letter(character))
      take_word(token);
    else
      position_ += length;
    token.end = position_;
    if (token.kind == TokenKind::mark) token.word = text_.substr(token.begin, length);
    tokens_.push_back(std::move(token));
  }

  void take_number(Token& token) {
    token.kind = TokenKind::number;
    while (position_ < text_.size()) {
      std::size_t length = 0;
      const int digit = digit_value(peek(length));
      if (digit < 0) break;
      if (token.digit_count++ < most_digits) token.value = token.value * 10 + digit;
      position_ += length;
    }
  }

  void take_word(Token& token) {
    token.kind = TokenKind::word;
    while (position_ < text_.size()) {
      std::size_t length = 0;
      const utf8proc_int32_t character = peek(length);
      if (!is_letter(character) || (!token.word.empty() && is_east_asian(character))) break;
      append_lower(token.word, character);
      position_ += length;
      if (is_east_asian(character)) break;
    }
  }

  static void append_lower(std::string& word, utf8proc_int32_t letter) {
    if (letter < 0x80) return word.push_back(static_cast<char>(letter | 0x20));
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(utf8proc_tolower(letter), bytes);
    word.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  }

  std::string_view text_;
  std::size_t position_ = 0;
  bool blank_ = false;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text) { return Tokenizer(text).run(); }

}  // namespace offprint
