// A regular expression from a user, in RE2's syntax. Matching is linear in the text for every
// pattern.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace offprint {

class Pattern {
 public:
  // Throws Error{bad_option} if `words` is not a regular expression, or if it is empty and would
  // match everything.
  explicit Pattern(const std::string& words);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  bool occurs_in(std::string_view text) const;
  bool matches_all_of(std::string_view text) const;

 private:
  std::unique_ptr<re2::RE2> expression_;
};

}  // namespace offprint
