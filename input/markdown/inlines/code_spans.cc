#include "input/markdown/inlines/code_spans.h"

#include <algorithm>

namespace offprint::markdown {

namespace {

std::size_t run_length(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of('`', at), text.size()) - at;
}

}  // namespace

std::optional<CodeSpan> CodeSpans::at(std::size_t at) {
  const std::size_t fence = run_length(text_, at);
  if (fence > longest_fence) return std::nullopt;
  const std::size_t begin = at + fence;
  if (searched_ && last_runs_[fence] < begin) return std::nullopt;
  for (std::size_t run = text_.find('`', begin); run != text_.npos;) {
    const std::size_t length = run_length(text_, run);
    if (length <= longest_fence) last_runs_[length] = run;
    if (length == fence) return CodeSpan{begin, run, fence};
    run = text_.find('`', run + length);
  }
  searched_ = true;
  return std::nullopt;
}

std::string code_text(std::string_view content) {
  std::string text(content);
  std::replace(text.begin(), text.end(), '\n', ' ');
  const bool padded = text.size() > 1 && text.front() == ' ' && text.back() == ' ' &&
                      text.find_first_not_of(' ') != text.npos;
  return padded ? text.substr(1, text.size() - 2) : text;
}

}  // namespace offprint::markdown
