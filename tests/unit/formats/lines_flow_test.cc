#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/lines/east_asian.h"
#include "formats/lines/flow.h"

namespace offprint {
namespace {

using testing::ElementsAre;

const MayStartLine anything = [](std::string_view) { return true; };

std::vector<std::string_view> lines(const Flow& flow, Wrap wrap, std::size_t columns,
                                    const MayStartLine& may_start = anything) {
  return fill(flow, wrap, columns, may_start);
}

TEST(Fill, PutsAsManyWordsOnALineAsFit) {
  Flow flow;
  flow.append_words("one two three four");
  EXPECT_THAT(lines(flow, Wrap::automatic, 9), ElementsAre("one two", "three", "four"));
  EXPECT_THAT(lines(flow, Wrap::automatic, 10), ElementsAre("one two", "three four"));
}

TEST(Fill, LetsAWordStickOutThatIsLongerThanTheLine) {
  Flow flow;
  flow.append_words("a incomprehensible b");
  EXPECT_THAT(lines(flow, Wrap::automatic, 5), ElementsAre("a", "incomprehensible", "b"));
}

TEST(Fill, NeverBeginsALineWithAForbiddenWord) {
  Flow flow;
  flow.append_words("aaaa bbbb - cccc");
  const MayStartLine no_dash = [](std::string_view rest) { return rest.front() != '-'; };
  EXPECT_THAT(lines(flow, Wrap::automatic, 9, no_dash), ElementsAre("aaaa", "bbbb -", "cccc"));
}

TEST(Fill, PreservesTheLinesOfTheSource) {
  Flow flow;
  flow.append_words("one two");
  flow.add_break(Flow::Break::source_line);
  flow.append_words("three");
  EXPECT_THAT(lines(flow, Wrap::preserve, 3), ElementsAre("one two", "three"));
  EXPECT_THAT(lines(flow, Wrap::none, 3), ElementsAre("one two three"));
  EXPECT_THAT(lines(flow, Wrap::automatic, 80), ElementsAre("one two three"));
}

TEST(Fill, AlwaysEndsALineAtAForcedBreak) {
  Flow flow;
  flow.append_words("one ");
  flow.add_break(Flow::Break::forced);
  flow.append_words("two");
  EXPECT_THAT(lines(flow, Wrap::none, 80), ElementsAre("one", "two"));
}

// Blanks between words are recorded for automatic wrapping alone.
TEST(Fill, EndsTheSameLinesWhereFlowsAreMadeForIt) {
  for (const Wrap wrap : {Wrap::none, Wrap::preserve, Wrap::automatic}) {
    Flow flow(wrap);
    flow.append_words("one two ");
    flow.add_break(Flow::Break::forced);
    flow.append_words("three");
    EXPECT_EQ(flow.text(), "one two\nthree");
    EXPECT_THAT(lines(flow, wrap, 80), ElementsAre("one two", "three"));
  }
}

TEST(Fill, KeepsSeveralBlanksTogether) {
  Flow flow;
  flow.append_words("one  two");
  EXPECT_THAT(lines(flow, Wrap::automatic, 3), ElementsAre("one  two"));
}

TEST(Fill, MeasuresInDisplayColumns) {
  Flow flow;
  flow.append_words("漢字 漢字");
  EXPECT_THAT(lines(flow, Wrap::automatic, 8), ElementsAre("漢字", "漢字"));
  EXPECT_THAT(lines(flow, Wrap::automatic, 9), ElementsAre("漢字 漢字"));
}

TEST(Flow, EditsMoveTheBreaksBehindThem) {
  Flow flow;
  flow.append_words("ab cd ef");
  flow.apply({{0, 1, "long"}, {4, 1, ""}});
  EXPECT_EQ(flow.text(), "longb c ef");
  EXPECT_THAT(lines(flow, Wrap::automatic, 1), ElementsAre("longb", "c", "ef"));
}

TEST(EastAsianBreak, KeepsPunctuationWithItsText) {
  EXPECT_TRUE(may_break_between(U'漢', U'字'));
  EXPECT_FALSE(may_break_between(U'字', U'。'));
  EXPECT_FALSE(may_break_between(U'「', U'字'));
  EXPECT_TRUE(may_break_between(U'」', U'字'));
  EXPECT_FALSE(may_break_between(U'ア', U'ー'));
}

TEST(EastAsianBreak, LeavesKoreanAndLatinToTheirBlanks) {
  EXPECT_FALSE(may_break_between(U'한', U'국'));
  EXPECT_FALSE(may_break_between(U'漢', U'a'));
}

}  // namespace
}  // namespace offprint
