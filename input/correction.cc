#include "input/correction.h"

#include <algorithm>
#include <utility>

#include "converter/error.h"
#include "converter/utf8/ascii.h"
#include "input/pattern.h"

namespace offprint {

namespace {

constexpr char top_level = '2';  // 1 is the title
constexpr char deepest_level = '6';

}  // namespace

Correction heading_correction(const std::string& words, std::string source) {
  const std::size_t size = words.size();
  const bool has_level = size >= 2 && words[size - 2] == '=' && is_ascii_digit(words[size - 1]);
  if (!has_level) return correction(CorrectionKind::heading, words, std::move(source));
  const char level = words.back();
  if (level < top_level || level > deepest_level)
    throw Error(
        ErrorKind::bad_option, "'" + words.substr(size - 1) + "' is not a level of " + source,
        "levels are 2 to 6, because the title is 1; write [=]1 if the pattern itself ends in =1");
  Correction heading =
      correction(CorrectionKind::heading, words.substr(0, size - 2), std::move(source));
  heading.level = level - '0';
  return heading;
}

Correction correction(CorrectionKind kind, const std::string& pattern, std::string source) {
  try {
    Pattern checked(pattern);
  } catch (const Error& error) {
    throw Error(error.kind(), source + ": " + error.what(),
                "the syntax is RE2's; put a backslash before a character that is meant literally");
  }
  return {kind, pattern, 0, std::move(source), true};
}

void add_correction(Correction added, std::vector<Correction>& corrections) {
  const auto place =
      std::upper_bound(corrections.begin(), corrections.end(), added,
                       [](const Correction& a, const Correction& b) { return a.kind < b.kind; });
  corrections.insert(place, std::move(added));
}

}  // namespace offprint
