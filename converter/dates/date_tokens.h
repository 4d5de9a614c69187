// The words, numbers and marks that dates are read from (date_parser.h).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offprint {

enum class DateTokenKind { number, word, mark };

// A number, a word in lower case (an East Asian character is a word of its own), or one other
// character. Blanks only part tokens.
struct DateToken {
  DateTokenKind kind = DateTokenKind::mark;
  std::string word;
  int value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool blank_before = false;

  std::size_t digit_count = 0;

  std::size_t digits() const { return digit_count; }
  bool is(std::string_view text) const { return word == text; }
};

// The first tokens of `text`: a date line is short, and a paragraph's start is enough.
std::vector<DateToken> date_tokens(std::string_view text);

}  // namespace offprint
