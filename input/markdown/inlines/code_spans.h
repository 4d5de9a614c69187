// Code spans (CommonMark 0.30 §6.1), as cmark finds them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace offprint::markdown {

struct CodeSpan {
  std::size_t begin = 0;  // of its content
  std::size_t end = 0;
  std::size_t fence = 0;  // number of backticks

  std::size_t behind() const { return end + fence; }
};

// Asked at ascending places of one text, takes linear time altogether.
class CodeSpans {
 public:
  explicit CodeSpans(std::string_view text) : text_(text) {}

  // The code span whose opening backticks are the run that begins at `at`.
  std::optional<CodeSpan> at(std::size_t at);

 private:
  static constexpr std::size_t longest_fence = 80;  // cmark's limit

  std::string_view text_;
  // For each length where the run seen last begins. Once the rest of the text was searched in vain,
  // no opening run looks for a closing one that is not among these: so cmark, which thereby misses
  // some.
  std::array<std::size_t, longest_fence + 1> last_runs_{};
  bool searched_ = false;
};

// The text of a code span: line ends as blanks, one blank of padding taken off.
std::string code_text(std::string_view content);

}  // namespace offprint::markdown
