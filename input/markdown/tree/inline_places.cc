#include "input/markdown/tree/inline_places.h"

#include <algorithm>

namespace offprint::markdown {

namespace {

bool is_space_or_tab(char c) { return c == ' ' || c == '\t'; }

// The bytes before the content of a paragraph's later line: blanks and the placeholders of its
// quotes.
std::size_t prefix_length(std::string_view line, int quotes) {
  std::size_t at = 0;
  const auto skip_blanks = [&] {
    while (at < line.size() && is_space_or_tab(line[at])) ++at;
  };
  for (skip_blanks(); quotes > 0 && at < line.size() && line[at] == '>'; --quotes) {
    ++at;
    skip_blanks();
  }
  return at;
}

// The bytes before the text of "## Heading".
std::size_t opening_length(std::string_view heading) {
  std::size_t at = std::min(heading.find_first_not_of('#'), heading.size());
  while (at < heading.size() && is_space_or_tab(heading[at])) ++at;
  return at;
}

}  // namespace

void InlinePlaces::enter_leaf(cmark_node* leaf, int quotes) {
  content_.clear();
  line_ = base_ = end_ = 0;
  const auto first = static_cast<std::uint32_t>(std::max(cmark_node_get_start_line(leaf), 1));
  const auto last = static_cast<std::uint32_t>(cmark_node_get_end_line(leaf));
  std::size_t start = 0;
  for (std::uint32_t number = first; number <= last && number <= lines_.size(); ++number) {
    const std::size_t begin = lines_[number - 1];
    std::string_view line = text_.substr(begin, text_.find('\n', begin) - begin);
    std::size_t prefix = number == first
                             ? static_cast<std::size_t>(cmark_node_get_start_column(leaf) - 1)
                             : prefix_length(line, quotes);
    prefix = std::min(prefix, line.size());
    if (number == first && line.substr(prefix).starts_with('#') &&
        cmark_node_get_type(leaf) == CMARK_NODE_HEADING)
      prefix += opening_length(line.substr(prefix));
    line.remove_prefix(prefix);
    content_.push_back({start, number, static_cast<std::uint32_t>(prefix), line});
    start += line.size() + 1;
  }
  block_ = content_.empty() ? 0 : content_[0].prefix;
  check_first_ = content_.size() > 1 && content_[0].text.starts_with('[');
}

SourceSpan InlinePlaces::enter(cmark_node* node) {
  if (content_.empty()) return {};
  if (check_first_) skip_definitions(node);
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
    find_line(end_);
    const ContentLine& line = content_[line_];
    pass_line_end(node);
    const auto column = static_cast<std::uint32_t>(line.prefix + line.text.size() + 1);
    return {file_, line.number, column, line.number};
  }
  std::size_t offset = offset_of(cmark_node_get_start_column(node));
  // cmark gives the plain offset of an autolink.
  if (type == CMARK_NODE_LINK && at(offset) != '[')
    offset = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node) - 1, 0));
  if (type == CMARK_NODE_CODE)
    while (offset > end_ && at(offset - 1) == '`') --offset;
  find_line(std::max(offset, end_));
  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE)
    end_ = std::max(end_, offset_of(cmark_node_get_end_column(node) + 1));
  const ContentLine& line = content_[line_];
  const std::size_t within = offset > line.start ? offset - line.start : 0;
  const auto column = static_cast<std::uint32_t>(line.prefix + within + 1);
  return {file_, line.number, column, line.number};
}

void InlinePlaces::leave(cmark_node* node) {
  if (content_.empty()) return;
  end_ = std::max(end_, offset_of(cmark_node_get_end_column(node) + 1));
}

// cmark takes link definitions off a paragraph's top but lets it begin where they did.
void InlinePlaces::skip_definitions(cmark_node* first) {
  check_first_ = false;
  if (cmark_node_get_type(first) != CMARK_NODE_TEXT) return;
  const std::string_view words = cmark_node_get_literal(first);
  const auto begins = [&](const ContentLine& line) {
    return line.text.starts_with(words.substr(0, std::min<std::size_t>(words.size(), 8)));
  };
  const auto line = std::find_if(content_.begin(), content_.end(), begins);
  if (line == content_.end() || line == content_.begin()) return;
  content_.erase(content_.begin(), line);
  const std::size_t start = content_[0].start;
  for (ContentLine& rest : content_) rest.start -= start;
}

std::size_t InlinePlaces::offset_of(int column) const {
  const std::size_t counted = static_cast<std::size_t>(std::max(column - 1, 0)) + base_;
  return counted > block_ ? counted - block_ : 0;
}

char InlinePlaces::at(std::size_t offset) {
  const auto after = std::upper_bound(
      content_.begin(), content_.end(), offset,
      [](std::size_t value, const ContentLine& line) { return value < line.start; });
  if (after == content_.begin()) return '\0';
  const ContentLine& line = *std::prev(after);
  return offset - line.start < line.text.size() ? line.text[offset - line.start] : '\n';
}

void InlinePlaces::find_line(std::size_t offset) {
  while (line_ + 1 < content_.size() && content_[line_ + 1].start <= offset) ++line_;
}

// After a backslash cmark goes on counting columns in the line before.
void InlinePlaces::pass_line_end(cmark_node* node) {
  const bool backslash =
      cmark_node_get_type(node) == CMARK_NODE_LINEBREAK && content_[line_].text.ends_with('\\');
  if (line_ + 1 >= content_.size()) return;
  ++line_;
  end_ = content_[line_].start;
  if (!backslash) base_ = end_;
}

}  // namespace offprint::markdown
