// A regular expression that a user wrote, in RE2's syntax: linear in the text, whatever it says.
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
  // Throws Error{bad_option} when `words` is no regular expression, or empty: that would match
  // everything.
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
