#include "input/markdown/placeholders/line_starts.h"

namespace offprint::markdown {

std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1))
    starts.push_back(end + 1);
  return starts;
}

}  // namespace offprint::markdown
