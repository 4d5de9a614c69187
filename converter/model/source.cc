#include "converter/model/source.h"

#include <utility>

namespace offprint {

Source::Source(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)) {
  for (std::size_t start = 0; start < text_.size();) {
    starts_.push_back(start);
    const std::size_t end = text_.find('\n', start);
    if (end == std::string::npos) break;
    start = end + 1;
  }
}

std::string_view Source::line(std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  const std::size_t end = text_.find('\n', start);
  return std::string_view(text_).substr(start, end == std::string::npos ? end : end - start);
}

std::uint32_t Sources::add(std::string name, std::string text) {
  sources_.emplace_back(std::move(name), std::move(text));
  return static_cast<std::uint32_t>(sources_.size() - 1);
}

}  // namespace offprint
