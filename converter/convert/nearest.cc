#include "converter/convert/nearest.h"

#include <algorithm>
#include <vector>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

constexpr std::size_t longest_name = 64;       // no mistyped name is so long
constexpr std::size_t shortest_beginning = 4;  // "--ti"

// Edit distance with transpositions (optimal string alignment), three rows at a time.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = ascii_lower(a[i - 1]) == ascii_lower(b[j - 1]);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && ascii_lower(a[i - 1]) == ascii_lower(b[j - 2]) &&
                           ascii_lower(a[i - 2]) == ascii_lower(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::string_view nearest(std::string_view name, std::span<const std::string_view> candidates) {
  if (name.size() > longest_name) return {};
  std::string_view best;
  std::size_t best_distance = 1 + std::max<std::size_t>(1, name.size() / 3);
  for (const std::string_view candidate : candidates) {
    const std::size_t found = distance(name, candidate);
    if (found >= best_distance) continue;
    best = candidate;
    best_distance = found;
  }
  return best;
}

std::string_view begun_by(std::string_view name, std::span<const std::string_view> candidates) {
  std::string_view best;
  if (name.size() < shortest_beginning) return best;
  for (const std::string_view candidate : candidates)
    if (candidate.starts_with(name) && (best.empty() || candidate.size() < best.size()))
      best = candidate;
  return best;
}

}  // namespace offprint
