// The options, as far as they show in what is written and said.
#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Options : public CommandTest {
 protected:
  Options() { write("a.txt", small_article); }
};

TEST_F(Options, help_lists_every_group_within_80_columns) {
  const Outcome outcome = type("offprint --help");
  EXPECT_EQ(outcome.exit_code, 0);
  for (const char* text : {"Usage: offprint", "Metadata:", "--split-level N", "Examples:"})
    EXPECT_THAT(outcome.out, HasSubstr(text));
  EXPECT_EQ(type("offprint -h | awk 'length > 80'").out, "");
}

TEST_F(Options, version) { EXPECT_THAT(type("offprint --version").out, StartsWith("offprint ")); }

TEST_F(Options, lists_of_formats) {
  EXPECT_EQ(type("offprint --list-input-formats").out, "text\nmarkdown\ngfm\ncommonmark\n");
  EXPECT_THAT(type("offprint --list-output-formats").out, HasSubstr("epub\ndocbook\nmarkdown\n"));
}

TEST_F(Options, list_of_extensions) {
  EXPECT_THAT(type("offprint --list-extensions").out, HasSubstr("+footnotes\n"));
  EXPECT_THAT(type("offprint --list-extensions=commonmark").out, HasSubstr("-footnotes\n"));
  EXPECT_THAT(type("offprint --list-extensions=gfm --verbose").out, HasSubstr("> [!NOTE]"));
  EXPECT_EQ(type("offprint --list-extensions=nonsense").exit_code, 21);
}

TEST_F(Options, unknown_option_names_the_nearest) {
  const Outcome outcome = type("offprint a.txt --titel X");
  EXPECT_EQ(outcome.exit_code, 6);
  EXPECT_THAT(outcome.err, HasSubstr("unknown option '--titel'"));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean '--title'?"));
}

TEST_F(Options, unknown_option_names_one_that_begins_so) {
  EXPECT_THAT(type("offprint a.txt --toc").err, HasSubstr("did you mean '--toc-depth'?"));
}

TEST_F(Options, flags_take_true_and_false) {
  EXPECT_THAT(type("offprint a.txt --fragment=false").out, StartsWith("---"));
  EXPECT_THAT(type("offprint a.txt --fragment=true").out, StartsWith("Rivers begin"));
  const Outcome outcome = type("offprint a.txt --fragment=maybe");
  EXPECT_EQ(outcome.exit_code, 6);
  EXPECT_THAT(outcome.err, HasSubstr("'maybe' is not a value of --fragment"));
  EXPECT_THAT(outcome.err, HasSubstr("true or false"));
}

// As with "$FORMAT" where the variable is not set.
TEST_F(Options, empty_values_that_mean_nothing) {
  for (const char* option : {"-f ''", "-t ''", "-o ''", "--extract-media ''"}) {
    const Outcome outcome = type(std::string("offprint a.txt ") + option);
    EXPECT_EQ(outcome.exit_code, 6) << option;
    EXPECT_THAT(outcome.err, HasSubstr("is empty"));
    EXPECT_EQ(outcome.out, "");
  }
}

TEST_F(Options, values_that_are_none) {
  for (const char* option :
       {"--wrap fill", "--columns 5", "--columns x", "--toc-depth 0", "--toc-depth 7",
        "--split-level -1", "--docbook-root bok", "--explain=xml", "-M =x", "-M ''", "-o"}) {
    const Outcome outcome = type(std::string("offprint a.txt ") + option);
    EXPECT_EQ(outcome.exit_code, 6) << option;
    EXPECT_THAT(outcome.err, StartsWith("offprint: error: ")) << option;
  }
  EXPECT_THAT(type("offprint a.txt --wrap aut").err, HasSubstr("did you mean 'auto'?"));
}

TEST_F(Options, metadata_of_the_command_line_beats_the_article_and_the_file) {
  write("m.yaml", "title: From the file\npublisher: Riverside Press\n");
  const Outcome outcome = type(
      "offprint a.txt --metadata-file m.yaml --title 'On Lakes' --author 'C. Day' "
      "--author 'D. Night' -M rights='CC BY 4.0'");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  for (const char* text : {"title: On Lakes", "C. Day", "D. Night", "CC BY 4.0", "Riverside Press"})
    EXPECT_THAT(outcome.out, HasSubstr(text));
  EXPECT_THAT(outcome.out, Not(HasSubstr("Anna Moore")));
  EXPECT_THAT(outcome.err, HasSubstr("the article's own title is left out: another one was given"));
}

TEST_F(Options, empty_value_removes) {
  EXPECT_THAT(type("offprint a.txt --author= ").out, Not(HasSubstr("Anna Moore")));
  const Outcome outcome = type("offprint a.txt -M author=");
  EXPECT_THAT(outcome.out, Not(HasSubstr("Anna Moore")));
  EXPECT_THAT(outcome.err, HasSubstr("the article's own author is left out: an empty value"));
}

TEST_F(Options, fragment_is_the_body_only) {
  EXPECT_THAT(type("offprint a.txt --fragment").out, StartsWith("Rivers begin"));
  EXPECT_THAT(type("offprint a.txt --fragment -t html").out, Not(HasSubstr("<html")));
}

TEST_F(Options, wrap_and_columns) {
  EXPECT_EQ(type("offprint a.txt --wrap auto --columns 40 --fragment | awk 'length > 40'").out, "");
  EXPECT_NE(type("offprint a.txt --fragment | awk 'length > 72'").out, "");
  EXPECT_EQ(type("offprint a.txt -t text | awk 'length > 72'").out, "");
  EXPECT_NE(type("offprint a.txt -t text --wrap none | awk 'length > 72'").out, "");
}

TEST_F(Options, docbook_root) {
  EXPECT_THAT(type("offprint a.txt -t docbook --docbook-root book").out, HasSubstr("<book"));
}

TEST_F(Options, explain_shows_a_row_for_each_block) {
  const Outcome outcome = type("offprint --explain a.txt");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("title"));
  EXPECT_THAT(outcome.out, HasSubstr("On Rivers"));
  EXPECT_THAT(type("offprint a.txt --explain=json | python3 -m json.tool").out,
              HasSubstr("\"role\": \"title\""));
}

TEST_F(Options, explain_converts_where_an_output_is_named) {
  const Outcome outcome = type("offprint --explain a.txt -o b.md");
  EXPECT_THAT(outcome.out, HasSubstr("evidence"));
  EXPECT_TRUE(exists("b.md"));
  EXPECT_EQ(type("offprint --explain a.txt -o -").exit_code, 4);
}

TEST_F(Options, annotated_markdown_makes_the_same_book) {
  EXPECT_EQ(type("offprint a.txt --explain=markdown --quiet > edited.md && offprint edited.md").out,
            type("offprint a.txt").out);
  EXPECT_EQ(type("offprint edited.md -o b.epub").err, "");
  EXPECT_THAT(read("edited.md"), HasSubstr("heading 2"));
}

TEST_F(Options, uncertain_lines_are_counted) {
  write("c.txt", "One\n\nTwo\n\nThree\n\nFour\n");
  EXPECT_THAT(type("offprint c.txt").err, HasSubstr("uncertain (--explain shows"));
}

TEST_F(Options, corrections_overrule_what_was_found) {
  const Outcome outcome = type("offprint a.txt --heading '^Every stream=3' --drop 'How they'");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("### Every stream"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("How they grow")));
  EXPECT_THAT(type("offprint a.txt --drop zebra").err, HasSubstr("[correction-unused]"));
  EXPECT_THAT(type("offprint a.txt --title-line 9").out, HasSubstr("title: How they grow"));
  EXPECT_THAT(type("offprint -f markdown a.txt --keep Rivers").err, HasSubstr("[no-effect]"));
}

TEST_F(Options, bad_corrections_are_refused) {
  for (const char* option : {"--drop '('", "--drop ''", "--heading 'a=9'", "--title-line 0"})
    EXPECT_EQ(type(std::string("offprint a.txt ") + option).exit_code, 6) << option;
}

TEST_F(Options, quiet_silences_everything_but_errors) {
  EXPECT_EQ(type("offprint a.txt -o b.epub --date nonsense --quiet").err, "");
  EXPECT_NE(type("offprint none.txt --quiet").err, "");
  EXPECT_EQ(type("offprint a.txt --quiet --verbose").exit_code, 4);
}

TEST_F(Options, verbose_tells_what_is_done) {
  EXPECT_THAT(type("offprint a.txt -o b.epub --verbose").err, HasSubstr("wrote 'b.epub' as epub"));
}

TEST_F(Options, bad_source_date_epoch) {
  EXPECT_EQ(type("SOURCE_DATE_EPOCH=tomorrow offprint a.txt").exit_code, 6);
}

TEST_F(Options, style_sheet_is_used) {
  write("own.css", "body { margin: 3em }");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, HasSubstr("margin: 3em"));
}

TEST_F(Options, style_sheet_in_another_encoding_becomes_utf_8) {
  type("printf 'p::before { content: \"\\xAB caf\\xE9 \\xBB\" }' > own.css");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, HasSubstr("« café »"));
}

TEST_F(Options, empty_style_sheet_takes_ours_away) {
  write("own.css", "");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, Not(HasSubstr("font")));
}

}  // namespace
}  // namespace offprint
