// The Markdown writer escapes as little as it can.
#include <gtest/gtest.h>

#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;

TEST(MarkdownEscape, LeavesOrdinaryTextAlone) {
  for (const char* text : {"5 * 3 = 15", "snake_case_name", "#hashtag and C#",
                           "a - b",      "Dr. No (1962)",   "AT&T",
                           "x < y > z",  "[sic]",           "50% off!",
                           "footnote*",  "~100 people",     "$20 and $30",
                           "a^2",        "C:\\Users",       "e-mail: a at b",
                           "either/or",  "“quoted”",        "1.5 million",
                           "|x|",        "see: this"})
    EXPECT_EQ(written_text(text), text);
}

TEST(MarkdownEscape, EscapesWhatWouldBeMarkup) {
  EXPECT_EQ(written_text("*not* emphasis"), "\\*not\\* emphasis");
  EXPECT_EQ(written_text("_not_ emphasis"), "\\_not\\_ emphasis");
  EXPECT_EQ(written_text("`code`"), "\\`code\\`");
  EXPECT_EQ(written_text("[a](b)"), "[a\\](b)");
  EXPECT_EQ(written_text("<b> &amp; &#42;"), "\\<b> \\&amp; \\&#42;");
  EXPECT_EQ(written_text("\\*"), "\\\\*");
  EXPECT_EQ(written_text("~~gone~~"), "\\~\\~gone\\~\\~");
  EXPECT_EQ(written_text("$a$"), "\\$a\\$");
  EXPECT_EQ(written_text("x^2^"), "x\\^2\\^");
  EXPECT_EQ(written_text("[^1]"), "\\[^1]");
}

TEST(MarkdownEscape, EscapesBlockMarksOnlyAtLineStart) {
  EXPECT_EQ(written_text("# not a heading"), "\\# not a heading");
  EXPECT_EQ(written_text("1. not an item"), "1\\. not an item");
  EXPECT_EQ(written_text("2) nor this"), "2\\) nor this");
  EXPECT_EQ(written_text("- nor this"), "\\- nor this");
  EXPECT_EQ(written_text("+"), "\\+");
  EXPECT_EQ(written_text("---"), "\\---");
  EXPECT_EQ(written_text("> no quote"), "\\> no quote");
  EXPECT_EQ(written_text("~~~"), "\\~~~");
  EXPECT_EQ(written_text("[a]: /b"), "\\[a]: /b");
  EXPECT_EQ(written_text("a # 1. - > ---"), "a # 1. - > ---");
  EXPECT_EQ(written_text("2024. A year"), "2024\\. A year");
  EXPECT_EQ(written_text("1234567890. Too long for a list"), "1234567890. Too long for a list");
}

TEST(MarkdownEscape, EscapesUnderlinesAfterAHardBreak) {
  EXPECT_EQ(written_inlines({make(TextRun{"a"}), make(LineBreak{}), make(TextRun{"==="})}),
            "a\\\n\\===");
  EXPECT_EQ(written_text("==="), "===");
}

TEST(MarkdownEscape, EntitiesOnlyForBlanksAtTheEdge) {
  EXPECT_EQ(written_text(" a "), "&#32;a&#32;");
  EXPECT_EQ(written_text("a  b"), "a  b");
}

TEST(MarkdownEscape, KeepsTextThatLooksLikeALinkFromBecomingOne) {
  EXPECT_EQ(written_text("see https://example.org/"), "see https\\://example.org/");
  EXPECT_EQ(written_text("www.example.org"), "www\\.example.org");
  EXPECT_EQ(written_text("jane@example.org"), "jane\\@example.org");
  EXPECT_EQ(written_text("https://example.org", write_commonmark), "https://example.org");
}

TEST(MarkdownEscape, TaskBoxesAndAlertsAtTheStartOfAParagraph) {
  EXPECT_EQ(written_text("[ ] open"), "\\[ ] open");
  EXPECT_EQ(written_text("[!NOTE] x"), "\\[!NOTE] x");
}

TEST(MarkdownEscape, ClosingNumberSignsOfAHeading) {
  const auto heading = [](Text text) {
    return written(Blocks{make(Heading{{}, 2, text_inlines(std::move(text))})});
  };
  EXPECT_EQ(heading("C#"), "## C#\n");
  EXPECT_EQ(heading("C #"), "## C \\#\n");
  EXPECT_EQ(heading("1. Intro"), "## 1. Intro\n");
}

TEST(MarkdownEscape, NeverWrapsBeforeAWordThatWouldOpenABlock) {
  const std::string text = "aaaa bbbb - cccc 12. dddd # eeee > ffff === gggg | hhhh";
  for (std::size_t columns = 1; columns < 40; ++columns) {
    const std::string wrapped =
        written({paragraph(text)}, write_markdown, {Wrap::automatic, columns});
    for (const char* start : {"\n-", "\n12.", "\n#", "\n>", "\n===", "\n|"})
      EXPECT_EQ(wrapped.find(start), std::string::npos) << wrapped;
  }
}

}  // namespace
}  // namespace offprint
