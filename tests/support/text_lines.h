// Returns the lines of a text, each with its line end.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::test {

inline std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

}  // namespace offprint::test
