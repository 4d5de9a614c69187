#include "converter/model/length.h"

#include <algorithm>
#include <iterator>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

constexpr std::string_view units[] = {"px", "%", "cm", "mm", "in", "pt", "pc", "em", "ex", "rem"};
constexpr std::size_t longest_number = 8;

bool is_number(std::string_view text) {
  const auto is_part = [](char c) { return is_ascii_digit(c) || c == '.'; };
  return !text.empty() && text.size() <= longest_number && is_ascii_digit(text.front()) &&
         is_ascii_digit(text.back()) && std::all_of(text.begin(), text.end(), is_part) &&
         std::count(text.begin(), text.end(), '.') <= 1 &&
         text.find_first_of("123456789") != text.npos;
}

}  // namespace

std::optional<Length> parse_length(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
  const std::string_view number = text.substr(0, end);
  const std::string unit = end == text.size() ? "px" : ascii_lower(text.substr(end));
  const bool known = std::find(std::begin(units), std::end(units), unit) != std::end(units);
  if (!known || !is_number(number)) return {};
  return Length{std::string(number), unit};
}

bool is_whole_pixels(const Length& length) {
  return length.unit == "px" && length.number.find('.') == std::string::npos;
}

}  // namespace offprint
