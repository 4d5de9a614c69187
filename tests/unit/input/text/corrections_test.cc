#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/error.h"
#include "converter/model/plain_text.h"
#include "input/options.h"
#include "input/text/reader.h"
#include "tests/support/harbour_article.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

struct Reading {
  Document document;
  Explanation explanation;
  Diagnostics diagnostics;

  const ExplanationRow& row_of_line(std::uint32_t line) const {
    for (const ExplanationRow& row : explanation.rows)
      if (row.first_line == line) return row;
    throw std::out_of_range("no row begins at this line");
  }
};

Reading read(const std::string& text, const TextReaderOptions& corrected) {
  Sources sources;
  sources.add("a.txt", text);
  ReaderOptions options;
  options.text = corrected;
  Reading reading;
  ReadResult result = read_text(sources, 0, options, reading.diagnostics);
  reading.document = std::move(result.document);
  reading.explanation = std::move(result.explanation);
  return reading;
}

TextReaderOptions with(std::initializer_list<Correction> corrections) {
  TextReaderOptions options;
  for (const Correction& each : corrections) add_correction(each, options.corrections);
  return options;
}

TEST(Corrections, AHeadingIsOneAndHasTheLevelGiven) {
  const Reading reading =
      read(harbour_article, with({heading_correction("^The oldest clock=4", "--heading")}));
  const ExplanationRow& row = reading.row_of_line(11);
  EXPECT_EQ(row.role, "heading");
  EXPECT_EQ(row.level, 4);
  EXPECT_THAT(row.evidence.front().name, HasSubstr("--heading '^The oldest clock'"));
}

TEST(Corrections, WhatIsDroppedIsReportedAndCannotBeKeptAsBoilerplate) {
  TextReaderOptions options = with({correction(CorrectionKind::drop, "fish market", "--drop")});
  options.keep_boilerplate = true;
  const Reading reading = read(harbour_article, options);
  EXPECT_EQ(reading.row_of_line(11).role, "dropped");
  EXPECT_TRUE(reading.row_of_line(11).left_out);
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  EXPECT_EQ(reading.diagnostics.all()[0].slug, "left-out");
}

TEST(Corrections, WhatIsKeptIsNeverBoilerplate) {
  const Reading reading =
      read(harbour_article, with({correction(CorrectionKind::keep, "newsletter|Tides", "--keep")}));
  EXPECT_EQ(reading.row_of_line(1).role, "paragraph");
  EXPECT_FALSE(reading.row_of_line(19).left_out);
  EXPECT_EQ(reading.row_of_line(19).evidence.front().name, "--keep 'newsletter|Tides'");
}

TEST(Corrections, WhatIsKeptCountsBeforeWhatIsDropped) {
  const Reading reading =
      read(harbour_article, with({correction(CorrectionKind::drop, "clock", "--drop"),
                                  correction(CorrectionKind::keep, "oldest clock", "--keep")}));
  EXPECT_EQ(reading.row_of_line(11).role, "paragraph");
  EXPECT_EQ(reading.row_of_line(7).role, "dropped");
}

TEST(Corrections, TitleLineNamesTheTitle) {
  TextReaderOptions options;
  options.title_line = 13;
  const Reading reading = read(harbour_article, options);
  EXPECT_EQ(plain_text(*reading.document.metadata.title), "What the pilots say");
  EXPECT_GT(reading.row_of_line(13).confidence, 0.99);
}

TEST(Corrections, WhatMatchesNothingIsReported) {
  TextReaderOptions options = with({correction(CorrectionKind::drop, "zebra", "--drop")});
  Correction habit = correction(CorrectionKind::drop, "giraffe", ".offprint.yaml");
  habit.must_match = false;
  add_correction(habit, options.corrections);
  options.title_line = 400;
  options.title_line_source = "--title-line";
  const Reading reading = read(harbour_article, options);
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : reading.diagnostics.all())
    if (diagnostic.slug == "correction-unused") messages.push_back(diagnostic.message);
  EXPECT_THAT(messages, ElementsAre("--drop 'zebra' matches nothing",
                                    "there are no words in line 400, which --title-line names"));
}

TEST(Corrections, ALineDroppedFromAWrappedParagraphLeavesOneParagraph) {
  const std::string wrapped =
      "A lamp in the window of the last house told the boats that the bar was\n"
      "still open, and a lamp in the loft told them that the bar was shut. No\n"
      "visitor ever learned which of the two it was that night, or asked the\n"
      "ADVERTISEMENT\n"
      "woman who lit them. She would have told anybody who did, because there\n"
      "was no secret in it: one wick was long and the other was always short.\n";
  const Reading reading =
      read(wrapped, with({correction(CorrectionKind::drop, "^ADVERTISEMENT$", "--drop")}));
  ASSERT_EQ(reading.document.blocks.size(), 1U);
  EXPECT_EQ(reading.row_of_line(4).role, "dropped");
}

TEST(Corrections, PatternsAreUnicodeAndMayIgnoreLetterCase) {
  const Reading reading = read(
      harbour_article, with({heading_correction("(?i)^WHERE THE \\pL+ keeps=3", "--heading")}));
  EXPECT_EQ(reading.row_of_line(3).role, "heading");
  EXPECT_EQ(reading.row_of_line(3).level, 3);
}

TEST(Corrections, BadPatternsAndLevelsAreRefused) {
  EXPECT_THROW(correction(CorrectionKind::drop, "(", "--drop"), Error);
  EXPECT_THROW(correction(CorrectionKind::drop, "", "--drop"), Error);
  EXPECT_THROW(heading_correction("a=1", "--heading"), Error);
  EXPECT_THROW(heading_correction("a=7", "--heading"), Error);
  EXPECT_EQ(heading_correction("a[=]7", "--heading").level, 0);
}

}  // namespace
}  // namespace offprint
