#include "tests/differential/explanations.h"

#include <algorithm>
#include <utility>
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

bool holds_task(std::string_view text) { return holds(text, "[ ]") || holds(text, "[x]"); }

// Returns the text without every part from `open` to the next `close`, both included.
std::string without(std::string_view text, std::string_view open, std::string_view close) {
  std::string rest;
  for (;;) {
    const std::size_t begin = text.find(open);
    const std::size_t end = begin == text.npos ? begin : text.find(close, begin + open.size());
    rest += text.substr(0, begin);
    if (end == text.npos) return rest;
    text.remove_prefix(end + close.size());
  }
}

std::string replaced(std::string text, std::string_view old, std::string_view by) {
  for (std::size_t at = text.find(old); at != text.npos; at = text.find(old, at + by.size()))
    text.replace(at, old.size(), by);
  return text;
}

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  return lower;
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f'; });
  return text;
}

std::string_view trimmed_end(std::string_view line) {
  return line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
}

// Returns whether `simplify` makes the two sides equal.
template <class Simplify>
bool equal_after(const Difference& difference, Simplify simplify) {
  return simplify(difference.ours) == simplify(difference.theirs);
}

// Returns the HTML without paragraph tags and blanks, so that loose and tight lists are equal.
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

}  // namespace

bool alternative_text_is_plain(const Difference& difference) {
  return holds(difference.theirs, "alt=") && equal_after(difference, [](const std::string& html) {
           return without(html, " alt=\"", "\"");
         });
}

bool control_character(const Difference& difference) {
  return equal_after(difference, [](std::string html) {
    std::erase_if(html, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    return without_blanks(std::move(html));
  });
}

bool form_feed(const Difference& difference) { return holds(difference.markdown, "\f"); }

bool link_in_link(const Difference& difference) {
  return holds(difference.ours, "data-href=") &&
         equal_after(difference, [](const std::string& html) {
           return replaced(replaced(html, "<span data-href=", "<a href="), "</span>", "</a>");
         });
}

bool empty_title(const Difference& difference) {
  return equal_after(difference,
                     [](const std::string& html) { return replaced(html, " title=\"\"", ""); });
}

bool escaped_at(const Difference& difference) {
  return (holds(difference.markdown, "\\@") || holds(difference.markdown, "&#")) &&
         holds(difference.theirs, "mailto:") &&
         equal_after(difference, [](const std::string& html) {
           return without(replaced(html, "</a>", ""), "<a", ">");
         });
}

bool title_before_text(const Difference& difference) {
  // A title that is not read as one is shown as text.
  constexpr std::string_view attribute = " title=\"";
  const std::size_t at = difference.theirs.find(attribute);
  if (at == std::string::npos) return false;
  const std::string_view title = std::string_view(difference.theirs).substr(at + attribute.size());
  return holds(without(difference.ours, "<a", ">"), title.substr(0, title.find('"'))) &&
         holds(difference.markdown, "]:") && equal_after(difference, [](const std::string& html) {
           return without(html, " title=\"", "\"");
         });
}

bool code_of_a_blank_line(const Difference& difference) {
  return holds(difference.theirs, "<pre>") && equal_after(difference, [](const std::string& html) {
           return replaced(replaced(html, ">\n</code>", "></code>"), " class=\"language-\"", "");
         });
}

bool lazy_raw_html(const Difference& difference) {
  return holds(difference.markdown, "<") && holds(difference.markdown, "\n ") &&
         equal_after(difference, without_blanks);
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

// Returns whether two notes have the same label.
bool note_in_itself(const Difference& difference) {
  const std::string_view text = difference.markdown;
  for (std::size_t at = text.find("[^"); at != text.npos; at = text.find("[^", at + 1)) {
    const std::size_t end = text.find("]:", at);
    if (end == text.npos) return false;
    const std::string_view note = text.substr(at, end + 2 - at);
    if (holds(text.substr(end), note)) return true;
  }
  return false;
}

bool escaped_pipe_above_table(const Difference& difference) {
  return holds_table(difference.markdown) && holds(difference.markdown, "\\|");
}

bool note_in_quote_is_cut(const Difference& difference) {
  const std::vector<std::string> lines = split_lines(difference.markdown);
  return holds_note(difference.markdown) &&
         std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
           const std::size_t label_end = line.rfind("]:");
           if (label_end != line.npos) line.remove_prefix(label_end + 2);
           return holds(line, ">") && line.find_first_not_of("> \t\r\n\f") == line.npos;
         });
}

bool task_below_another_mark(const Difference& difference) {
  return holds_task(difference.markdown) && holds(difference.ours, "<input") &&
         !holds(difference.theirs, "<input");
}

bool empty_task(const Difference& difference) {
  return holds_task(difference.markdown) && !holds(difference.ours, "<input") &&
         holds(difference.theirs, "<input");
}

bool task_that_looks_done(const Difference& difference) {
  return equal_after(difference,
                     [](const std::string& html) { return replaced(html, " checked=\"\"", ""); });
}

bool task_defines_nothing(const Difference& difference) {
  return holds_task(difference.markdown) && holds(difference.markdown, "]:");
}

bool lazy_html_block(const Difference& difference) {
  return (holds(difference.markdown, "\n<") || holds(difference.markdown, "\r<")) &&
         equal_after(difference, [](const std::string& html) {
           std::string rest = without_blanks(without_paragraphs(html));
           for (const std::string_view tag :
                {"</li>", "</ul>", "</ol>", "</blockquote>", "<br>", "\\"})
             rest = replaced(rest, tag, "");
           return rest;
         });
}

bool lazy_html_in_a_note(const Difference& difference) {
  return holds_note(difference.markdown) && holds(difference.markdown, "\n<");
}

bool note_below_a_line_of_blanks(const Difference& difference) {
  const std::vector<std::string> lines =
      split_lines(replaced(std::string(difference.markdown), "\r", "\n"));
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view below = lines[i + 1];
    const bool opens_note = holds(lines[i], "[^") && trimmed_end(lines[i]).ends_with("]:");
    const bool has_blanks = holds(below, " ") || holds(below, "\t");
    if (opens_note && has_blanks && trimmed_end(below).empty()) return true;
  }
  return false;
}

bool math(const Difference& difference) { return holds(difference.ours, "<math"); }

bool long_character_number(const Difference& difference) {
  return holds(difference.markdown, "&#") && holds(difference.theirs, "\xEF\xBF\xBD");
}

bool lazy_table_head(const Difference& difference) {
  return holds_table(difference.markdown) && !holds(difference.ours, "<table") &&
         holds(difference.theirs, "<table");
}

bool front_matter(const Difference& difference) {
  return difference.markdown.starts_with("---") || difference.markdown.starts_with("+++");
}

bool textarea(const Difference& difference) {
  return holds(difference.markdown, "textarea>") || holds(difference.markdown, "<textarea");
}

bool open_parenthesis(const Difference& difference) {
  const auto count = [&](char c) {
    return std::count(difference.markdown.begin(), difference.markdown.end(), c);
  };
  return count('(') > count(')') &&
         (holds(difference.markdown, "]:") || holds(difference.markdown, "](")) &&
         (holds(difference.ours, "(") || holds(difference.theirs, "href=\"("));
}

bool note_in_link(const Difference& difference) {
  return holds_note(difference.markdown) && holds(difference.ours, "</a><sup") &&
         holds(difference.theirs, "<sup");
}

bool unknown_note(const Difference& difference) {
  return holds(difference.markdown, "^") && !holds(difference.ours, "<sup") &&
         !holds(difference.theirs, "<sup") && !holds_note(difference.markdown);
}

bool uncalled_note(const Difference& difference) {
  return holds_note(difference.markdown) && !holds(difference.ours, "<section") &&
         holds(difference.theirs, "<section");
}

bool tildes_across_emphasis(const Difference& difference) {
  return holds(difference.markdown, "~") && holds(difference.theirs, "<del>") &&
         (holds(difference.markdown, "*") || holds(difference.markdown, "_"));
}

bool tildes_at_a_break(const Difference& difference) {
  return holds(difference.markdown, "~\\\n") || holds(difference.markdown, "\\\n~") ||
         holds(difference.markdown, "~\\\r") || holds(difference.markdown, "\\\r~");
}

bool rule_of_three(const Difference& difference) {
  return (holds(difference.markdown, "*") || holds(difference.markdown, "_")) &&
         equal_after(difference, [](std::string html) {
           for (const std::string_view mark : {"<em>", "</em>", "<strong>", "</strong>", "*", "_"})
             html = replaced(std::move(html), mark, "");
           return html;
         });
}

bool underscore_in_domain(const Difference& difference) {
  return holds(difference.markdown, "://") && holds(difference.markdown, "_") &&
         !holds(difference.ours, "<a");
}

bool filtered_tag(const Difference& difference) {
  const std::string text = replaced(in_lower_case(difference.markdown), "</", "<");
  constexpr std::string_view tags[] = {"<title",   "<textarea", "<style",  "<xmp",      "<iframe",
                                       "<noembed", "<noframes", "<script", "<plaintext"};
  const bool is_filtered =
      std::ranges::any_of(tags, [&](std::string_view tag) { return holds(text, tag); });
  return is_filtered && equal_after(difference, [](std::string html) {
           for (const auto& [escaped, character] :
                {std::pair("&gt;", ">"), {"&quot;", "\""}, {"&lt;", "<"}, {"&amp;", "&"}})
             html = replaced(std::move(html), escaped, character);
           return html;
         });
}

bool lone_pipe(const Difference& difference) {
  const std::vector<std::string> lines = split_lines(difference.markdown);
  return holds_table(difference.markdown) &&
         std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
           const std::size_t begin = line.find_first_not_of(" \t>*+-0123456789.)");
           return begin != line.npos && line[begin] == '|' &&
                  line.find_first_not_of(" \t\r\n\f\v", begin + 1) == line.npos;
         });
}

bool www_alone(const Difference& difference) {
  return holds(difference.ours, ">www</a>") && !holds(difference.theirs, ">www</a>");
}

bool apostrophe(const Difference& difference) {
  return equal_after(difference,
                     [](const std::string& html) { return replaced(html, "&#x27;", "'"); });
}

bool question_marks_at_the_end(const Difference& difference) {
  return holds(difference.markdown, "?\?>");
}

bool address_in_open_bracket(const Difference& difference) {
  return holds(difference.markdown, "![") &&
         (holds(difference.markdown, "://") || holds(difference.markdown, "www.")) &&
         equal_after(difference, [](const std::string& html) {
           return without(replaced(html, "</a>", ""), "<a", ">");
         });
}

bool definition_below_a_blank_line(const Difference& difference) {
  return only_looseness(difference) && holds(difference.markdown, "]:");
}

bool note_in_note_brackets(const Difference& difference) {
  return holds_note(difference.markdown) && holds(difference.markdown, "[^[") &&
         holds(difference.ours, "<sup");
}

}  // namespace offprint::test
