#include "input/text/lines/line.h"

#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

constexpr std::uint32_t tab_stop = 4;
constexpr std::uint32_t max_quote_depth = 16;

// Removes the blanks at the start of `rest` and returns their width in columns.
std::uint32_t take_indent(std::string_view& rest) {
  std::uint32_t columns = 0;
  while (!rest.empty()) {
    std::size_t behind = 0;
    const char32_t character = next_character(rest, behind);
    if (!is_blank(character)) break;
    columns += character == U'\t' ? tab_stop - columns % tab_stop : display_width(character);
    rest.remove_prefix(behind);
  }
  return columns;
}

// Removes a quote marker, "> ", as in mail and Markdown. A ">" that no blank follows is an arrow or
// the end of a tag.
bool take_quote_marker(std::string_view& rest) {
  if (!rest.starts_with('>') || (rest.size() > 1 && rest[1] != ' ' && rest[1] != '>')) return false;
  rest.remove_prefix(1);
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  return true;
}

// Returns the line `whole`, of which `rest` is the part behind the indent.
Line measure(std::string_view whole, std::string_view rest, std::uint32_t indent) {
  Line line;
  line.indent = indent;
  while (line.quote_depth < max_quote_depth && take_quote_marker(rest)) {
    ++line.quote_depth;
    line.indent = take_indent(rest);
  }
  line.column = static_cast<std::uint32_t>(whole.size() - rest.size()) + 1;
  line.text = trim(rest);
  line.width = display_width(line.text);
  return line;
}

}  // namespace

PageLines split_lines(const Source& source, std::uint32_t file) {
  PageLines page{file, {}};
  page.lines.reserve(source.line_count());
  std::uint32_t blank = 0;
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view whole = source.line(number);
    std::string_view rest = whole;
    const std::uint32_t indent = take_indent(rest);
    if (rest.empty()) {
      ++blank;
      continue;
    }
    Line line = measure(whole, rest, indent);
    line.number = number;
    line.blank_before = blank;
    blank = 0;
    page.lines.push_back(line);
  }
  return page;
}

}  // namespace offprint::text
