// One function for each row of known_differences.cc, which gives the reason. Returns whether that
// reason explains the whole difference, as far as a cheap check can tell.
#pragma once

#include "tests/differential/known_differences.h"

namespace offprint::test {

bool alternative_text_is_plain(const Difference& difference);
bool control_character(const Difference& difference);
bool form_feed(const Difference& difference);
bool link_in_link(const Difference& difference);
bool empty_title(const Difference& difference);
bool escaped_at(const Difference& difference);
bool title_before_text(const Difference& difference);
bool code_of_a_blank_line(const Difference& difference);
bool lazy_raw_html(const Difference& difference);
bool table_makes_loose(const Difference& difference);
bool note_makes_loose(const Difference& difference);
bool definition_above_table(const Difference& difference);
bool note_in_itself(const Difference& difference);
bool escaped_pipe_above_table(const Difference& difference);
bool note_in_quote_is_cut(const Difference& difference);
bool task_below_another_mark(const Difference& difference);
bool empty_task(const Difference& difference);
bool task_that_looks_done(const Difference& difference);
bool task_defines_nothing(const Difference& difference);
bool lazy_html_block(const Difference& difference);
bool lazy_html_in_a_note(const Difference& difference);
bool note_below_a_line_of_blanks(const Difference& difference);
bool math(const Difference& difference);
bool long_character_number(const Difference& difference);
bool lazy_table_head(const Difference& difference);
bool front_matter(const Difference& difference);
bool textarea(const Difference& difference);
bool open_parenthesis(const Difference& difference);
bool note_in_link(const Difference& difference);
bool unknown_note(const Difference& difference);
bool uncalled_note(const Difference& difference);
bool tildes_across_emphasis(const Difference& difference);
bool tildes_at_a_break(const Difference& difference);
bool rule_of_three(const Difference& difference);
bool underscore_in_domain(const Difference& difference);
bool filtered_tag(const Difference& difference);
bool lone_pipe(const Difference& difference);
bool www_alone(const Difference& difference);
bool apostrophe(const Difference& difference);
bool question_marks_at_the_end(const Difference& difference);
bool address_in_open_bracket(const Difference& difference);
bool definition_below_a_blank_line(const Difference& difference);
bool note_in_note_brackets(const Difference& difference);

}  // namespace offprint::test
