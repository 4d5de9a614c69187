#include "converter/dates/date_parser.h"

#include <gtest/gtest.h>
#include <string>

#include "converter/dates/slash_date.h"

namespace offprint {
namespace {

std::string iso(std::string_view text, SlashOrder order = SlashOrder::month_first) {
  const auto date = parse_date(text, order);
  return date ? date->iso() : "";
}

TEST(ParseDate, ReadsIsoForms) {
  EXPECT_EQ(iso("2024-08-26"), "2024-08-26");
  EXPECT_EQ(iso("2024-08-26T10:00:00Z"), "2024-08-26");
  EXPECT_EQ(iso("2024-08"), "2024-08");
  EXPECT_EQ(iso("2024"), "2024");
}

TEST(ParseDate, ReadsMonthNamesOfTenLanguages) {
  EXPECT_EQ(iso("August 26, 2024"), "2024-08-26");
  EXPECT_EQ(iso("Aug. 26th, 2024"), "2024-08-26");
  EXPECT_EQ(iso("26 August 2024"), "2024-08-26");
  EXPECT_EQ(iso("26. März 2024"), "2024-03-26");
  EXPECT_EQ(iso("1er février 2024"), "2024-02-01");
  EXPECT_EQ(iso("12 de enero de 2026"), "2026-01-12");
  EXPECT_EQ(iso("3 gennaio 2023"), "2023-01-03");
  EXPECT_EQ(iso("5 de março de 2021"), "2021-03-05");
  EXPECT_EQ(iso("vrijdag 5 mei 2023 om 10:00 uur"), "2023-05-05");
  EXPECT_EQ(iso("5 września 2024"), "2024-09-05");
  EXPECT_EQ(iso("12. března 2021"), "2021-03-12");
}

TEST(ParseDate, ReadsEastAsianForms) {
  EXPECT_EQ(iso("2024年8月26日"), "2024-08-26");
  EXPECT_EQ(iso("2024年8月26日(月) 10:00"), "2024-08-26");
  EXPECT_EQ(iso("2024년 8월 26일"), "2024-08-26");
  EXPECT_EQ(iso("2024年8月"), "2024-08");
}

TEST(ParseDate, ReadsNumericForms) {
  EXPECT_EQ(iso("26.8.2024"), "2024-08-26");
  EXPECT_EQ(iso("26. 8. 2024"), "2024-08-26");
  EXPECT_EQ(iso("08.04.2015 12:46"), "2015-04-08");
  EXPECT_EQ(iso("3/4/2024"), "2024-03-04");
  EXPECT_EQ(iso("3/4/2024", SlashOrder::day_first), "2024-04-03");
  EXPECT_EQ(iso("23/4/2024"), "2024-04-23");
  EXPECT_EQ(iso("20-Jun-2008"), "2008-06-20");
}

TEST(ParseDate, KeepsTheWords) {
  const auto date = parse_date("Thursday, August 26, 2021");
  ASSERT_TRUE(date);
  EXPECT_EQ(date->words, "Thursday, August 26, 2021");
}

TEST(ParseDate, RefusesWhatIsNoDate) {
  EXPECT_EQ(iso("hello"), "");
  EXPECT_EQ(iso(""), "");
  EXPECT_EQ(iso("2024-13-01"), "");
  EXPECT_EQ(iso("February 30, 2024"), "");
  EXPECT_EQ(iso("Met in August 26, 2024 at home"), "");
}

TEST(FindDate, FindsTheDateInALine) {
  const std::string line = "Published on November 20, 2015 by us";
  const auto found = find_date(line);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->date.iso(), "2015-11-20");
  EXPECT_EQ(line.substr(found->begin, found->end - found->begin), "November 20, 2015");
}

TEST(FindDate, KnowsAllForms) {
  for (const char* line : {"on 26 Aug 2024", "26.08.24", "令 和 6 年 8 月 26 日",
                           "民國113年8月26日", "２０２４年８月２６日", "x 平成30年8月"})
    EXPECT_TRUE(find_date(line)) << line;
}

TEST(FindDate, FindsNoneWithoutAYear) {
  for (const char* line : {"26 August", "12 of 34", "8月26日", "令和", "1.2.3", "12345 24680"})
    EXPECT_FALSE(find_date(line)) << line;
}

TEST(FindDate, TakesNoVersionForADate) { EXPECT_FALSE(find_date("Release 1.2.20 is out")); }

TEST(SlashOrder, DependsOnTheLanguage) {
  EXPECT_EQ(slash_order("en-US"), SlashOrder::month_first);
  EXPECT_EQ(slash_order("en-Latn-us"), SlashOrder::month_first);
  for (const char* const language : {"en-GB", "en-AU", "fr", "de-AT", "es-MX", "pt-BR"})
    EXPECT_EQ(slash_order(language), SlashOrder::day_first) << language;
  for (const char* const language : {"", "und", "en", "en-CA", "en-x-GB", "ja", "x-klingon"})
    EXPECT_EQ(slash_order(language), std::nullopt) << language;
}

TEST(SlashReadings, AreTwoOnlyIfBothNumbersCanBeAMonth) {
  const auto readings = slash_readings("Friday, 3/4/2024");
  ASSERT_TRUE(readings);
  EXPECT_EQ(readings->month_first.iso(), "2024-03-04");
  EXPECT_EQ(readings->day_first.iso(), "2024-04-03");
  for (const char* const words : {"13/4/2024", "4/4/2024", "2024/3/4", "3.4.2024", "May 3, 2024"})
    EXPECT_FALSE(slash_readings(words)) << words;
}

TEST(ParseYearAlone, FindsTheOnlyNumberThatCanBeAYear) {
  EXPECT_EQ(parse_year_alone("Spring 2024")->iso(), "2024");
  EXPECT_EQ(parse_year_alone("Spring 2024")->words, "Spring 2024");
  for (const char* const words : {"Spring", "2023-2024", "No. 3, 2024", "20240826", "9999"})
    EXPECT_FALSE(parse_year_alone(words)) << words;
}

}  // namespace
}  // namespace offprint
