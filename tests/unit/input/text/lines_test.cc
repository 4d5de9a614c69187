#include <gtest/gtest.h>
#include <string>

#include "input/text/lines/list_marker.h"
#include "input/text/survey/survey.h"

namespace offprint::text {
namespace {

std::vector<std::string> unit_texts(const std::string& text) {
  const Source source("a.txt", text);
  const SurveyedPage page = survey(source, 0);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < page.size(); ++i) texts.emplace_back(page.unit(i).text);
  return texts;
}

TEST(SplitLines, MeasuresIndentColumnAndQuotation) {
  const Source source("a.txt", "one\n\n\n   two\n> > three\n\tfour\n");
  const std::vector<Line> lines = split_lines(source, 0).lines;
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[1].number, 4U);
  EXPECT_EQ(lines[1].blank_before, 2U);
  EXPECT_EQ(lines[1].indent, 3U);
  EXPECT_EQ(lines[1].column, 4U);
  EXPECT_EQ(lines[2].quote_depth, 2U);
  EXPECT_EQ(lines[2].text, "three");
  EXPECT_EQ(lines[2].column, 5U);
  EXPECT_EQ(lines[3].indent, 4U);
}

TEST(SplitLines, TakesAnArrowForNoQuotation) {
  const Source source("a.txt", ">more\n");
  EXPECT_EQ(split_lines(source, 0).lines.front().quote_depth, 0U);
}

TEST(Units, AreLinesWhenNothingWasWrapped) {
  EXPECT_EQ(unit_texts("A first line that is short.\nA second line.\n\nA third.\n").size(), 3U);
}

TEST(Units, JoinLinesThatWrappingBroke) {
  const auto texts = unit_texts(
      "The harbour was built when the river still reached the old town, and\n"
      "ships came up to the market with every tide that was high enough to\n"
      "carry them.\n"
      "\n"
      "Later the river moved, the quay fell dry and the merchants went to the\n"
      "coast.\n");
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_NE(texts[0].find("town, and ships came"), std::string::npos);
  EXPECT_NE(texts[1].find("went to the coast."), std::string::npos);
}

// If these lines counted as prose, each would be evidence against the width.
TEST(Units, JoinLinesBesideOnesThatAreNeverWrapped) {
  const auto texts = unit_texts(
      "A title that is a good deal longer than the lines below it\n"
      "\n"
      "The lock was built in two years by men\n"
      "from the villages above the valley.\n"
      "\n"
      "What the engineers wrote about the second gate\n"
      "==============================================\n"
      "\n"
      "The second gate has given more trouble\n"
      "than all of the others put together.\n"
      "\n"
      "    gate --report --all --since 1890 | sort | uniq --count\n"
      "    gate --close 2\n"
      "\n"
      "- https://example.org/reports/on/the/second/gate.html\n"
      "- https://example.org/reports/on/the/first/gate.html\n"
      "\n"
      "It was replaced in the spring, and the\n"
      "old one lies on the bank ever since.\n");
  ASSERT_EQ(texts.size(), 9U);
  EXPECT_EQ(texts[1], "The lock was built in two years by men from the villages above the valley.");
  EXPECT_EQ(texts[3],
            "The second gate has given more trouble than all of the others put together.");
  EXPECT_EQ(texts[8],
            "It was replaced in the spring, and the old one lies on the bank ever since.");
}

// A text of paragraphs on one line each, and what a mail or a page's source broke.
const std::string unbroken =
    "\nThe museum wrote back the same day, and the widow sent what she had: the receipt, a "
    "photograph and a song that her father used to sing at work when the boat came in.\n\n";

TEST(Units, JoinLinesWhoseSentenceGoesOnInATextThatWasNotWrapped) {
  const auto texts =
      unit_texts(unbroken +
                 "The credentials of a reader say whether the archive has to show a\n"
                 "letter to him, and they hold for a year.\n" +
                 unbroken +
                 "Nobody who lived in the town in those years had ever looked into the\n"
                 "Ferry Company’s “other” yard.\n");
  ASSERT_EQ(texts.size(), 4U);
  EXPECT_NE(texts[1].find("to show a letter"), std::string::npos);
  EXPECT_NE(texts[3].find("looked into the Ferry Company"), std::string::npos);
}

// Lines of verse are short, items have no full stop, and code has no words.
TEST(Units, ArePartedWhereNoSentenceGoesOn) {
  const auto count = [](const std::string& lines) {
    return unit_texts(unbroken + unbroken + lines).size() - 2;
  };
  EXPECT_EQ(count("Oh bring me home the ringing bell\nthat called us in.\n"), 2U);
  EXPECT_EQ(count("one bell with a crack along the rim, found without its clapper and\n"
                  "two lamps of brass for the port side of the boat, with their glass\n"),
            2U);
  EXPECT_EQ(count("request_header_table.append(content_length_name_of_the_longest_one,\n"
                  "content_length.toString()).\n"),
            2U);
}

TEST(Units, MayBeQuoteMarkersAlone) { EXPECT_EQ(unit_texts(">\n>\n" + unbroken).size(), 3U); }

// German nouns have capitals, so that a lower-case letter at the start of a line is rare.
TEST(Units, JoinLinesThatAllOpenWithACapital) {
  const auto texts = unit_texts(
      "Im Winter fahren die Boote nur noch am\n"
      "Morgen, im Sommer auch am Abend und zur\n"
      "Nacht.\n"
      "\n"
      "Wer den Fahrplan lesen will, braucht eine\n"
      "Brille, wer ihn verstehen will, auch noch\n"
      "Geduld.\n");
  EXPECT_EQ(texts.size(), 2U);
}

TEST(Units, JoinEastAsianLinesWithoutABlank) {
  const auto texts = unit_texts(
      "この港は川がまだ古い町まで届いていたころに造られ、潮が満ちるたびに船が市場\n"
      "まで上ってきたが、やがて川の流れが変わって岸壁は干上がり、商人たちは海岸へ\n"
      "移っていった。\n");
  ASSERT_EQ(texts.size(), 1U);
  EXPECT_NE(texts[0].find("市場まで上って"), std::string::npos);
  EXPECT_NE(texts[0].find("海岸へ移って"), std::string::npos);
}

TEST(Units, KeepTheItemsOfAWrappedListApart) {
  const auto texts = unit_texts(
      "The inspectors asked for three things before the bridge could be opened\n"
      "to carts and to people on foot:\n"
      "\n"
      "- a second railing on the side of the weir, where children had been seen\n"
      "  to climb over the wall\n"
      "- new planks in the middle of the span, because the old ones had begun to\n"
      "  rot\n");
  ASSERT_EQ(texts.size(), 3U);
  EXPECT_NE(texts[1].find("seen to climb"), std::string::npos);
}

TEST(Units, TakeAnUnderlineAsWideAsTheLineForAHeading) {
  const Source source("a.txt", "Heading\n-------\n\nNo heading\n---\n\n北京\n~~~~\n");
  const SurveyedPage page = survey(source, 0);
  ASSERT_EQ(page.size(), 4U);
  EXPECT_EQ(page.unit(0).underlined, 3);
  EXPECT_EQ(page.unit(1).underlined, 0);
  EXPECT_EQ(page.unit(3).underlined, 4);
}

TEST(ListMarker, KnowsBulletsAndNumbers) {
  EXPECT_EQ(find_list_marker("- item").kind, MarkerKind::bullet);
  EXPECT_EQ(find_list_marker("• item").length, 4U);
  EXPECT_EQ(find_list_marker("12. item").number, 12U);
  EXPECT_EQ(find_list_marker("(3) item").delimiter, NumberDelimiter::parentheses);
  EXPECT_EQ(find_list_marker("b) item").numbering, Numbering::lower_alpha);
}

TEST(ListMarker, KnowsBulletsOutsideAscii) {
  EXPECT_EQ(find_list_marker("• salt").kind, MarkerKind::bullet);
  EXPECT_EQ(find_list_marker("→ timber").kind, MarkerKind::bullet);
  EXPECT_FALSE(find_list_marker(""));
}

TEST(ListMarker, TakesYearsDashesAndInitialsForNone) {
  EXPECT_FALSE(find_list_marker("2024. was a good year"));
  EXPECT_FALSE(find_list_marker("-option"));
  EXPECT_FALSE(find_list_marker("a. m. or p. m."));
  EXPECT_FALSE(find_list_marker("- "));
  EXPECT_FALSE(find_list_marker("1.5 percent"));
}

TEST(SectionNumber, CountsItsParts) {
  EXPECT_EQ(section_number_depth("2 Method"), 1);
  EXPECT_EQ(section_number_depth("2.1 Method"), 2);
  EXPECT_EQ(section_number_depth("2.1.3. Method"), 3);
  EXPECT_EQ(section_number_depth("Method"), 0);
  EXPECT_EQ(section_number_depth("2024.08 report"), 0);
}

}  // namespace
}  // namespace offprint::text
