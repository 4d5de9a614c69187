#include "converter/resources/percent_encoding.h"

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

int hex_value(char c) { return is_ascii_digit(c) ? c - '0' : ascii_lower(c) - 'a' + 10; }

}  // namespace

bool is_percent_triplet(std::string_view text, std::size_t at) {
  return text[at] == '%' && at + 2 < text.size() && is_ascii_hex_digit(text[at + 1]) &&
         is_ascii_hex_digit(text[at + 2]);
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_percent_triplet(text, at)) {
      decoded += text[at];
      continue;
    }
    decoded += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
    at += 2;
  }
  return decoded;
}

}  // namespace offprint
