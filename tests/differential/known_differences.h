// The known differences between our HTML and a peer's: on purpose, or because the peer errs.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace offprint::test {

// One difference, its text reduced by minimize().
struct Difference {
  std::string markdown;
  std::string ours;
  std::string theirs;
};

struct KnownDifference {
  std::string_view name;
  std::string_view reason;   // why ours is right, or where the peer's rule comes from
  std::string_view example;  // a text that shows it
  bool (*applies)(const Difference& difference);
};

std::span<const KnownDifference> known_differences_to_cmark();
std::span<const KnownDifference> known_differences_to_cmark_gfm();

}  // namespace offprint::test
