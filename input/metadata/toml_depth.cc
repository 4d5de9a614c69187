#include "input/metadata/toml_depth.h"

#include <algorithm>

namespace offprint {

namespace {

// Returns the end of the string that begins at `at`; this checks only what is needed to find the
// end (TOML 1.0 "String").
std::size_t string_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const bool escapes = quote == '"';
  const std::string_view three = escapes ? "\"\"\"" : "'''";
  const bool multi_line = text.substr(at, 3) == three;
  const std::size_t width = multi_line ? 3 : 1;
  for (at += width; at < text.size(); ++at) {
    if (escapes && text[at] == '\\')
      ++at;
    else if (!multi_line && text[at] == '\n')
      return at;
    else if (text[at] == quote && (!multi_line || text.substr(at, 3) == three))
      break;
  }
  at = std::min(at + width, text.size());
  // Up to two more quotes before the closing three belong to the string.
  for (int more = 0; multi_line && more < 2 && at < text.size() && text[at] == quote; ++more) ++at;
  return at;
}

bool is_part_of_key(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == ' ' || c == '\t' || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::optional<std::size_t> toml_too_deep(std::string_view text, int limit) {
  int brackets = 0;
  int dots = 0;  // in one key
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = string_end(text, at);
      continue;
    }
    if (c == '#') {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    if (c == '[' || c == '{') ++brackets;
    if (c == ']' || c == '}') brackets = std::max(0, brackets - 1);
    if (c == '.')
      ++dots;
    else if (!is_part_of_key(c))
      dots = 0;
    if (brackets > limit || dots > limit) return at;
    ++at;
  }
  return {};
}

}  // namespace offprint
