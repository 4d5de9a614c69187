#include "tests/differential/known_differences.h"

#include <algorithm>
#include <vector>

#include "tests/support/text_lines.h"

namespace offprint::test {

namespace {

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// A line of dashes, colons and pipes, behind any container.
bool is_delimiter_row(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>*+0123456789.)");
  if (begin == std::string_view::npos) return false;
  line.remove_prefix(begin);
  return line.find_first_not_of("-:| \t\r\n") == std::string_view::npos && holds(line, "-");
}

bool holds_table(std::string_view text) {
  const std::vector<std::string> lines = split_lines(text);
  return std::any_of(lines.begin(), lines.end(), is_delimiter_row);
}

bool holds_list(std::string_view html) { return holds(html, "<ul>") || holds(html, "<ol"); }

bool holds_note(std::string_view text) { return holds(text, "[^") && holds(text, "]:"); }

// HTML without paragraph tags and blanks: equal where only the looseness of lists differs.
std::string without_paragraphs(std::string_view html) {
  std::string rest;
  while (!html.empty()) {
    const std::size_t tag = html.starts_with("<p>") ? 3 : html.starts_with("</p>") ? 4 : 0;
    if (tag == 0 && !holds(" \n", html.substr(0, 1))) rest.push_back(html[0]);
    html.remove_prefix(std::max<std::size_t>(tag, 1));
  }
  return rest;
}

bool only_looseness(const Difference& difference) {
  return holds_list(difference.theirs) &&
         without_paragraphs(difference.ours) == without_paragraphs(difference.theirs);
}

bool table_makes_loose(const Difference& difference) {
  return only_looseness(difference) && holds_table(difference.markdown);
}

bool note_makes_loose(const Difference& difference) {
  return only_looseness(difference) && holds_note(difference.markdown);
}

bool definition_above_table(const Difference& difference) {
  return holds_table(difference.markdown) && holds(difference.markdown, "]:") &&
         holds(difference.theirs, "]:") && !holds(difference.ours, "]:");
}

bool note_in_itself(const Difference& difference) {
  const std::size_t first = difference.markdown.find("]:");
  return holds_note(difference.markdown) && first != std::string::npos &&
         holds(std::string_view(difference.markdown).substr(first + 2), "]:");
}

bool escaped_pipe_above_table(const Difference& difference) {
  return holds_table(difference.markdown) && holds(difference.markdown, "\\|");
}

bool note_in_quote_is_cut(const Difference& difference) {
  return holds_note(difference.markdown) && holds(difference.markdown, ">");
}

constexpr KnownDifference gfm[] = {
    {"table-makes-list-loose",
     "a table of a header alone is no blank line, so the list is tight (GFM 0.29 §5.3)",
     "- | a |\n  | - |\n- x\n", table_makes_loose},
    {"note-makes-list-loose",
     "a note ends like any container: without a blank line the list is tight (GFM 0.29 §5.3)",
     "- [^1]:\n- c\n", note_makes_loose},
    {"definition-above-table",
     "a link definition can stand above a table as above any paragraph (GFM 0.29 §4.7)",
     "[foo]: /u\n| [foo] |\n| - |\n", definition_above_table},
    {"note-in-itself", "of two notes of one label the first counts, also when it holds the second",
     "[^1]: n\n    [^1]: m\n\n[^1]\n", note_in_itself},
    {"escaped-pipe-above-table",
     "\\| is a pipe in the cells of a table alone, not in the paragraph above it (GFM 0.29 §4.10)",
     "`\\|`\na\n-|\n", escaped_pipe_above_table},
    {"note-in-quote-is-cut",
     "a line that is blank but for the quote's mark does not end a note in the quote",
     "[^2]\n\n> [^2]: q\n>\n>     r\n", note_in_quote_is_cut},
};

}  // namespace

// None: where ours differs from cmark, ours is wrong.
std::span<const KnownDifference> known_differences_to_cmark() { return {}; }

std::span<const KnownDifference> known_differences_to_cmark_gfm() { return gfm; }

}  // namespace offprint::test
