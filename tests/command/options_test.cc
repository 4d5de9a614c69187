// The options, tested by the outputs and messages of the command.
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

TEST_F(Options, HelpListsEveryGroupWithin80Columns) {
  const Outcome outcome = type("offprint --help");
  EXPECT_EQ(outcome.exit_code, 0);
  for (const char* text : {"Usage: offprint", "Metadata:", "--split-level N", "Examples:"})
    EXPECT_THAT(outcome.out, HasSubstr(text));
  EXPECT_EQ(type("offprint -h | awk 'length > 80'").out, "");
}

TEST_F(Options, Version) { EXPECT_THAT(type("offprint --version").out, StartsWith("offprint ")); }

TEST_F(Options, ListsOfFormats) {
  EXPECT_EQ(type("offprint --list-input-formats").out, "text\nmarkdown\ngfm\ncommonmark\n");
  EXPECT_THAT(type("offprint --list-output-formats").out, HasSubstr("epub\ndocbook\nmarkdown\n"));
}

TEST_F(Options, ListOfExtensions) {
  EXPECT_THAT(type("offprint --list-extensions").out, HasSubstr("+footnotes\n"));
  EXPECT_THAT(type("offprint --list-extensions=commonmark").out, HasSubstr("-footnotes\n"));
  EXPECT_THAT(type("offprint --list-extensions=gfm --verbose").out, HasSubstr("> [!NOTE]"));
  EXPECT_EQ(type("offprint --list-extensions=nonsense").exit_code, 21);
}

TEST_F(Options, UnknownOptionNamesTheNearest) {
  const Outcome outcome = type("offprint a.txt --titel X");
  EXPECT_EQ(outcome.exit_code, 6);
  EXPECT_THAT(outcome.err, HasSubstr("unknown option '--titel'"));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean '--title'?"));
}

TEST_F(Options, UnknownOptionNamesOneThatBeginsSo) {
  EXPECT_THAT(type("offprint a.txt --toc").err, HasSubstr("did you mean '--toc-depth'?"));
}

TEST_F(Options, FlagsTakeTrueAndFalse) {
  EXPECT_THAT(type("offprint a.txt --fragment=false").out, StartsWith("---"));
  EXPECT_THAT(type("offprint a.txt --fragment=true").out, StartsWith("Rivers begin"));
  const Outcome outcome = type("offprint a.txt --fragment=maybe");
  EXPECT_EQ(outcome.exit_code, 6);
  EXPECT_THAT(outcome.err, HasSubstr("'maybe' is not a value of --fragment"));
  EXPECT_THAT(outcome.err, HasSubstr("true or false"));
}

// As with "$FORMAT" if the variable is not set.
TEST_F(Options, EmptyValuesThatMeanNothing) {
  for (const char* option : {"-f ''", "-t ''", "-o ''", "--extract-media ''"}) {
    const Outcome outcome = type(std::string("offprint a.txt ") + option);
    EXPECT_EQ(outcome.exit_code, 6) << option;
    EXPECT_THAT(outcome.err, HasSubstr("is empty"));
    EXPECT_EQ(outcome.out, "");
  }
}

TEST_F(Options, ValuesThatAreNone) {
  for (const char* option :
       {"--wrap fill", "--columns 5", "--columns x", "--toc-depth 0", "--toc-depth 7",
        "--split-level -1", "--docbook-root bok", "--explain=xml", "-M =x", "-M ''", "-o"}) {
    const Outcome outcome = type(std::string("offprint a.txt ") + option);
    EXPECT_EQ(outcome.exit_code, 6) << option;
    EXPECT_THAT(outcome.err, StartsWith("offprint: error: ")) << option;
  }
  EXPECT_THAT(type("offprint a.txt --wrap aut").err, HasSubstr("did you mean 'auto'?"));
}

TEST_F(Options, MetadataOfTheCommandLineBeatsTheArticleAndTheFile) {
  write("m.yaml", "title: From the file\npublisher: Riverside Press\n");
  const Outcome outcome = type(
      "offprint a.txt --metadata-file m.yaml --title 'On Lakes' --author 'C. Day' "
      "--author 'D. Night' -M rights='CC BY 4.0'");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  for (const char* text : {"title: On Lakes", "C. Day", "D. Night", "CC BY 4.0", "Riverside Press"})
    EXPECT_THAT(outcome.out, HasSubstr(text));
  EXPECT_THAT(outcome.out, Not(HasSubstr("Anna Moore")));
  EXPECT_THAT(outcome.err, HasSubstr("the article's own title is not used: another one was given"));
}

TEST_F(Options, EmptyValueRemoves) {
  EXPECT_THAT(type("offprint a.txt --author= ").out, Not(HasSubstr("Anna Moore")));
  const Outcome outcome = type("offprint a.txt -M author=");
  EXPECT_THAT(outcome.out, Not(HasSubstr("Anna Moore")));
  EXPECT_THAT(outcome.err, HasSubstr("the article's own author is not used: an empty value"));
}

TEST_F(Options, FragmentIsTheBodyOnly) {
  EXPECT_THAT(type("offprint a.txt --fragment").out, StartsWith("Rivers begin"));
  EXPECT_THAT(type("offprint a.txt --fragment -t html").out, Not(HasSubstr("<html")));
}

TEST_F(Options, WrapAndColumns) {
  EXPECT_EQ(type("offprint a.txt --wrap auto --columns 40 --fragment | awk 'length > 40'").out, "");
  EXPECT_NE(type("offprint a.txt --fragment | awk 'length > 72'").out, "");
  EXPECT_EQ(type("offprint a.txt -t text | awk 'length > 72'").out, "");
  EXPECT_NE(type("offprint a.txt -t text --wrap none | awk 'length > 72'").out, "");
}

TEST_F(Options, DocbookRoot) {
  EXPECT_THAT(type("offprint a.txt -t docbook --docbook-root book").out, HasSubstr("<book"));
}

TEST_F(Options, ExplainShowsARowForEachBlock) {
  const Outcome outcome = type("offprint --explain a.txt");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("title"));
  EXPECT_THAT(outcome.out, HasSubstr("On Rivers"));
  EXPECT_THAT(type("offprint a.txt --explain=json | python3 -m json.tool").out,
              HasSubstr("\"role\": \"title\""));
}

TEST_F(Options, ExplainConvertsWhereAnOutputIsNamed) {
  const Outcome outcome = type("offprint --explain a.txt -o b.md");
  EXPECT_THAT(outcome.out, HasSubstr("evidence"));
  EXPECT_TRUE(exists("b.md"));
  EXPECT_EQ(type("offprint --explain a.txt -o -").exit_code, 4);
}

TEST_F(Options, AnnotatedMarkdownMakesTheSameBook) {
  EXPECT_EQ(type("offprint a.txt --explain=markdown --quiet > edited.md && offprint edited.md").out,
            type("offprint a.txt").out);
  EXPECT_EQ(type("offprint edited.md -o b.epub").err, "");
  EXPECT_THAT(read("edited.md"), HasSubstr("heading 2"));
}

TEST_F(Options, UncertainLinesAreCounted) {
  write("c.txt", "One\n\nTwo\n\nThree\n\nFour\n");
  EXPECT_THAT(type("offprint c.txt").err, HasSubstr("uncertain (--explain shows"));
}

TEST_F(Options, CorrectionsOverruleWhatWasFound) {
  const Outcome outcome = type("offprint a.txt --heading '^Every stream=3' --drop 'How they'");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("### Every stream"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("How they grow")));
  EXPECT_THAT(type("offprint a.txt --drop zebra").err, HasSubstr("[correction-unused]"));
  EXPECT_THAT(type("offprint a.txt --title-line 9").out, HasSubstr("title: How they grow"));
  EXPECT_THAT(type("offprint -f markdown a.txt --keep Rivers").err, HasSubstr("[no-effect]"));
}

TEST_F(Options, BadCorrectionsAreRefused) {
  for (const char* option : {"--drop '('", "--drop ''", "--heading 'a=9'", "--title-line 0"})
    EXPECT_EQ(type(std::string("offprint a.txt ") + option).exit_code, 6) << option;
}

TEST_F(Options, QuietSilencesEverythingButErrors) {
  EXPECT_EQ(type("offprint a.txt -o b.epub --date nonsense --quiet").err, "");
  EXPECT_NE(type("offprint none.txt --quiet").err, "");
  EXPECT_EQ(type("offprint a.txt --quiet --verbose").exit_code, 4);
}

TEST_F(Options, VerboseTellsWhatIsDone) {
  EXPECT_THAT(type("offprint a.txt -o b.epub --verbose").err, HasSubstr("wrote 'b.epub' as epub"));
}

TEST_F(Options, BadSourceDateEpoch) {
  EXPECT_EQ(type("SOURCE_DATE_EPOCH=tomorrow offprint a.txt").exit_code, 6);
}

TEST_F(Options, StyleSheetIsUsed) {
  write("own.css", "body { margin: 3em }");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, HasSubstr("margin: 3em"));
}

TEST_F(Options, StyleSheetInAnotherEncodingBecomesUtf8) {
  type("printf 'p::before { content: \"\\xAB caf\\xE9 \\xBB\" }' > own.css");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, HasSubstr("« café »"));
}

TEST_F(Options, EmptyStyleSheetTakesOursAway) {
  write("own.css", "");
  EXPECT_THAT(type("offprint a.txt -t html --css own.css").out, Not(HasSubstr("font")));
}

}  // namespace
}  // namespace offprint
