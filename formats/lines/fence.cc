#include "formats/lines/fence.h"

#include <algorithm>

namespace offprint {

std::string fence_for(std::string_view text, char mark, std::size_t least) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == mark ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return std::string(std::max(longest + 1, least), mark);
}

}  // namespace offprint
