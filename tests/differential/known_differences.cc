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

bool holds_task(std::string_view text) { return holds(text, "[ ]") || holds(text, "[x]"); }

// Without every stretch from `open` to the first `close` behind it, both included.
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

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f'; });
  return text;
}

// True when the two sides are equal once `simplify` has been through both.
template <class Simplify>
bool equal_after(const Difference& difference, Simplify simplify) {
  return simplify(difference.ours) == simplify(difference.theirs);
}

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

bool code_of_a_blank_line(const Difference& difference) {
  return holds(difference.theirs, "<pre>") && equal_after(difference, [](const std::string& html) {
           return replaced(replaced(html, ">\n</code>", "></code>"), " class=\"language-\"", "");
         });
}

bool lazy_raw_html(const Difference& difference) {
  return holds(difference.markdown, "<") && holds(difference.markdown, "\n ") &&
         equal_after(difference, without_blanks);
}

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
  return holds(difference.markdown, "\n<") && equal_after(difference, [](const std::string& html) {
           std::string rest = without_blanks(without_paragraphs(html));
           for (const std::string_view tag : {"</li>", "</ul>", "</ol>", "</blockquote>"})
             rest = replaced(rest, tag, "");
           return rest;
         });
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
  return holds(difference.markdown, "(") && holds(difference.ours, "(");
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
  return holds_note(difference.markdown) && !holds(difference.ours, "<section");
}

bool tildes_across_emphasis(const Difference& difference) {
  return holds(difference.markdown, "~") && holds(difference.theirs, "<del>") &&
         (holds(difference.markdown, "*") || holds(difference.markdown, "_"));
}

bool tildes_at_a_break(const Difference& difference) {
  return holds(difference.markdown, "~\\\n") || holds(difference.markdown, "\\\n~");
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
  return equal_after(difference,
                     [](const std::string& html) { return replaced(html, "&gt;", ">"); });
}

// ---- Rows of both peers

constexpr KnownDifference plain_alternative = {
    "alternative-text-is-plain",
    "an alternative text is one line of plain text: no blanks at its ends, no raw HTML in it",
    "![ <b>](/u)\n", alternative_text_is_plain};
constexpr KnownDifference control = {"control-character",
                                     "control characters are left out, as XML cannot hold them",
                                     "&#1;\n", control_character};
constexpr KnownDifference feed = {
    "form-feed", "a form feed parts words like a blank; a line that holds nothing else is blank",
    "a\n\n\f\n", form_feed};
constexpr KnownDifference nested_link = {
    "link-in-link", "HTML forbids a link in a link: the inner one becomes a span", "[<a@b>](/u)\n",
    link_in_link};
constexpr KnownDifference no_title = {"empty-title", "an empty title is none", "[a](/u \"\")\n",
                                      empty_title};
constexpr KnownDifference blank_code = {"code-of-a-blank-line",
                                        "code of one blank line is code without lines",
                                        "```\n\n```\n", code_of_a_blank_line};
constexpr KnownDifference lazy_raw = {
    "lazy-raw-html",
    "blanks at the start of a paragraph's line do not count, also lazily continued (CommonMark "
    "0.31.2 §4.8)",
    "> a<?\n ?>\n", lazy_raw_html};

constexpr KnownDifference strict[] = {plain_alternative, control,    feed,    nested_link,
                                      no_title,          blank_code, lazy_raw};

constexpr KnownDifference gfm[] = {
    plain_alternative,
    control,
    feed,
    nested_link,
    blank_code,
    lazy_raw,
    {"task-below-another-mark",
     "an item that begins on the line of its container is a task as any other (GFM 0.29 §5.3)",
     "> - [ ] a\n", task_below_another_mark},
    {"empty-task", "a task needs something to do: content behind its mark (GFM 0.29 §5.3)",
     "- [ ] \n", empty_task},
    {"task-that-looks-done", "an open task stays open when [x] stands in its text", "- [ ] [x]\n",
     task_that_looks_done},
    {"task-defines-nothing", "a task's paragraph begins with its mark, not with a definition",
     "- [ ] [a]: /u\n", task_defines_nothing},
    {"lazy-html-block",
     "a lone tag interrupts no paragraph, also not one that goes on lazily (CommonMark 0.31.2 "
     "§4.6)",
     "- a\n<b>\n", lazy_html_block},
    {"math", "GitHub reads math between dollar signs, cmark-gfm leaves it to the page", "$*$\n",
     math},
    {"long-character-number",
     "a character's number has at most seven digits (CommonMark 0.31.2 §2.5)", "&#87654321;\n",
     long_character_number},
    {"lazy-table-head", "a line that goes on lazily continues a paragraph and begins no table",
     "- |\n |\n  -:\n", lazy_table_head},
    {"front-matter", "GitHub reads front matter, cmark-gfm does not", "---\n---\n", front_matter},
    {"textarea", "<textarea begins an HTML block since CommonMark 0.30", "<textarea\n", textarea},
    {"open-parenthesis", "parentheses in a destination are balanced (CommonMark 0.31.2 §6.3)",
     "[a]:(\n", open_parenthesis},
    {"note-in-link", "a note's call is a link, so none can stand in a link: it stands behind",
     "[[^1]](/u)\n\n[^1]: n\n", note_in_link},
    {"unknown-note", "the call of a note that is nowhere is text like any other", "[^<b>]\n",
     unknown_note},
    {"uncalled-note", "a note that only notes like itself call, or none, does not show",
     "[^1]: [^1]\n", uncalled_note},
    {"tildes-across-emphasis",
     "where emphasis and strikeout overlap, emphasis is kept, whichever begins first", "~*~*\n",
     tildes_across_emphasis},
    {"tildes-at-a-break", "a line break is a blank to the tildes beside it, however it is written",
     "~~\\\n-~~\n", tildes_at_a_break},
    {"rule-of-three", "what opens emphasis is CommonMark 0.31.2's (§6.2 rules 9 and 10)",
     "**a*a*a*\n", rule_of_three},
    {"underscore-in-domain",
     "no underscore stands in the last two parts of a domain (GFM 0.29 §6.9)", "http://a_ \n",
     underscore_in_domain},
    {"filtered-tag", "a disallowed tag is text as a whole", "<script <!--</script>\n;<script>\n",
     filtered_tag},
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

std::span<const KnownDifference> known_differences_to_cmark() { return strict; }

std::span<const KnownDifference> known_differences_to_cmark_gfm() { return gfm; }

}  // namespace offprint::test
