#include "tests/differential/known_differences.h"

#include "tests/differential/explanations.h"

namespace offprint::test {

namespace {

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

constexpr KnownDifference quote_mark = {
    "apostrophe", "an apostrophe in an address may stand as itself: it is read as the same",
    "> <!--\n\n[a](')\n", apostrophe};
constexpr KnownDifference question_marks = {
    "question-marks-at-the-end",
    "a processing instruction may end in ?\?> (CommonMark 0.31.2 §6.6), which both read in part",
    "a<?<?\?>\n", question_marks_at_the_end};

constexpr KnownDifference definition_parts = {
    "definition-below-a-blank-line",
    "a definition is no block, so no blank line parts it from one in a tight item",
    "- /\n\n  [a]:>\n# @\n", definition_below_a_blank_line};

constexpr KnownDifference strict[] = {plain_alternative, control,    feed,
                                      nested_link,       no_title,   blank_code,
                                      lazy_raw,          quote_mark, definition_parts};

constexpr KnownDifference gfm[] = {
    plain_alternative,
    control,
    feed,
    nested_link,
    blank_code,
    lazy_raw,
    quote_mark,
    question_marks,
    {"address-in-open-bracket",
     "an address behind a bracket that is not closed is text, also when a link stands between",
     "![[a]http://a\n\n[a]: /u\n", address_in_open_bracket},
    definition_parts,
    {"note-in-note-brackets", "a note is called inside other brackets, whatever these begin with",
     "[^[^1]]\n\n[^1]: n\n", note_in_note_brackets},
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
    {"lazy-html-in-a-note", "nor does it end a note, of which the paragraph is a part",
     "[^a]:a\n<a>\n", lazy_html_in_a_note},
    {"note-below-a-line-of-blanks",
     "a line of blanks is blank: a note goes on below it as below an empty line",
     "[^1]:\n \n    a\n", note_below_a_line_of_blanks},
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
    {"escaped-at", "an escaped @ makes no address, or nothing could keep one from being a link",
     "a\\@b.c\n", escaped_at},
    {"title-before-text", "a title with text behind it is none (CommonMark 0.31.2 §4.7)",
     "[a]:a\n\"a\"http://a [a]\n", title_before_text},
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
    {"lone-pipe", "a line of one pipe is a row as any other (GFM 0.29 §4.10)", "a|b\n-|-\n|\n",
     lone_pipe},
    {"www-alone",
     "a blank behind an address changes nothing: www. is read as in the middle of a line",
     "www. \n", www_alone},
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
