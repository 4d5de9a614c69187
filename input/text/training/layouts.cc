#include "input/text/training/layouts.h"

#include <algorithm>

namespace offprint::training {

namespace {

bool is_in_list(LabelRole role) {
  return role == LabelRole::list_item || role == LabelRole::continuation;
}

bool keeps_blank(LabelRole above, LabelRole below, Layout layout) {
  if (layout == Layout::bare || above == LabelRole::heading) return false;
  const bool boilerplate = above == LabelRole::boilerplate && below == LabelRole::boilerplate;
  return !boilerplate && !(is_in_list(above) && is_in_list(below));
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == line.npos; }

}  // namespace

LaidOut lay_out(std::string_view text, const Labels& labels, Layout layout) {
  LaidOut result{{}, labels};
  result.labels.by_line.assign(1, labels.blocks.size());
  const auto add = [&](std::string_view line, std::size_t block) {
    result.text += std::string(line) + '\n';
    result.labels.by_line.push_back(block);
  };
  LabelRole above = LabelRole::none;
  bool blank = false;
  std::uint32_t number = 1;
  for (std::size_t start = 0; start < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    start = end + 1;
    if (is_blank(line)) {
      blank = true;
      continue;
    }
    const LabelRole role = labels.at(number).role;
    if (blank && keeps_blank(above, role, layout)) add({}, labels.blocks.size());
    add(line, number < labels.by_line.size() ? labels.by_line[number] : labels.blocks.size());
    above = role;
    blank = false;
  }
  return result;
}

}  // namespace offprint::training
