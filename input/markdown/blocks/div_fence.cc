#include "input/markdown/blocks/div_fence.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/attributes.h"

namespace offprint::markdown {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t min_fence_length = 3;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

// Returns the text between the colons at both ends, or nothing if there are too few colons.
std::optional<std::string_view> inside_fence(std::string_view line) {
  const std::size_t colons = std::min(line.find_first_not_of(':'), line.size());
  if (colons < min_fence_length) return {};
  std::string_view inside = trimmed(line.substr(colons));
  while (!inside.empty() && inside.back() == ':') inside.remove_suffix(1);
  return trimmed(inside);
}

}  // namespace

bool is_closing_div_fence(std::string_view line) {
  const auto inside = inside_fence(line);
  return inside && inside->empty();
}

std::optional<AttributeSet> parse_opening_div_fence(std::string_view line) {
  const auto inside = inside_fence(line);
  if (!inside || inside->empty()) return {};
  if (inside->front() == '{') {
    if (braces_length(*inside) != inside->size()) return {};
    return parse_attributes(inside->substr(1, inside->size() - 2));
  }
  if (inside->find_first_of(" \t{}:") != inside->npos) return {};
  AttributeSet attributes;
  attributes.classes.emplace_back(*inside);
  return attributes;
}

}  // namespace offprint::markdown
