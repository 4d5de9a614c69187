#include "input/markdown/blocks/outline.h"

#include <algorithm>

#include "input/markdown/blocks/outliner.h"

namespace offprint::markdown {

namespace {

// Characters that can stand before the content of a line in containers.
constexpr std::string_view prefix_characters = " \t>*+-0123456789.)";
// The characters of a delimiter row, in containers or not.
constexpr std::string_view delimiter_characters = "|:- \t>*+0123456789.)";

// Calls `look` with each line until it returns true.
template <class Look>
bool any_line(std::string_view text, Look look) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (look(text.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

bool may_be_delimiter_row(std::string_view line) {
  return line.find_first_not_of(delimiter_characters) == line.npos &&
         line.find_first_of("|:") != line.npos && line.find('-') != line.npos;
}

bool has_any(ExtensionSet extensions, std::initializer_list<Extension> some) {
  return std::any_of(some.begin(), some.end(), [&](Extension e) { return extensions.has(e); });
}

}  // namespace

Outline outline(std::string_view text, ExtensionSet extensions) {
  return Outliner(text, extensions).run();
}

bool may_hold_block_extensions(std::string_view text, ExtensionSet extensions) {
  using E = Extension;
  if (!has_any(extensions, {E::pipe_tables, E::footnotes, E::definition_lists, E::task_lists,
                            E::alerts, E::fenced_divs, E::tex_math_dollars}))
    return false;
  return any_line(text, [](std::string_view line) {
    // Most lines begin with a letter.
    const std::size_t begin = line.find_first_not_of(prefix_characters);
    if (begin == line.npos) return false;
    switch (line[begin]) {
      case '|': return may_be_delimiter_row(line);
      case ':': return true;
      case '[':
        return begin + 1 < line.size() &&
               std::string_view("^! xX").find(line[begin + 1]) != std::string_view::npos;
      case '$': return line.substr(begin, 2) == "$$";
      default: return false;
    }
  });
}

bool may_nest_too_deep(std::string_view text) {
  // A level takes one column at least; a tab gives four.
  return any_line(text, [](std::string_view line) {
    std::size_t columns = 0;
    for (const char c : line) {
      if (prefix_characters.find(c) == prefix_characters.npos) return false;
      columns += c == '\t' ? tab_stop : 1;
      if (columns > static_cast<std::size_t>(max_containers)) return true;
    }
    return false;
  });
}

}  // namespace offprint::markdown
