#include "formats/lines/list_number.h"

#include <string_view>

namespace offprint {

namespace {

std::string letters(std::uint32_t number, char first) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26)
    text.insert(text.begin(), static_cast<char>(first + static_cast<char>((number - 1) % 26)));
  return text;
}

std::string roman(std::uint32_t number) {
  struct Step {
    std::uint32_t value;
    std::string_view digits;
  };
  static constexpr Step steps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                   {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                   {5, "v"},    {4, "iv"},   {1, "i"}};
  std::string text;
  for (const Step& step : steps)
    for (; number >= step.value; number -= step.value) text += step.digits;
  return text;
}

std::string upper_case(std::string text) {
  for (char& c : text) c = static_cast<char>(c - ('a' - 'A'));
  return text;
}

}  // namespace

std::string list_number(std::uint32_t number, Numbering numbering) {
  const bool has_roman = number > 0 && number < 4000;
  switch (numbering) {
    case Numbering::decimal: break;
    case Numbering::lower_alpha: return number > 0 ? letters(number, 'a') : "0";
    case Numbering::upper_alpha: return number > 0 ? letters(number, 'A') : "0";
    case Numbering::lower_roman:
      if (has_roman) return roman(number);
      break;
    case Numbering::upper_roman:
      if (has_roman) return upper_case(roman(number));
      break;
  }
  return std::to_string(number);
}

std::string list_marker(std::uint32_t number, Numbering numbering, NumberDelimiter delimiter) {
  const std::string text = list_number(number, numbering);
  switch (delimiter) {
    case NumberDelimiter::period: return text + '.';
    case NumberDelimiter::parenthesis: return text + ')';
    case NumberDelimiter::parentheses: return '(' + text + ')';
  }
  return text;
}

}  // namespace offprint
