#include "converter/words.h"

#include <gtest/gtest.h>

namespace offprint {
namespace {

TEST(Words, SpeakTheDocumentsLanguage) {
  EXPECT_EQ(word(Word::contents, "de-AT"), "Inhalt");
  EXPECT_EQ(word(Word::by, "fr"), "Par");
}

TEST(Words, AreEnglishWhereTheLanguageIsUnknown) {
  EXPECT_EQ(word(Word::contents, "und"), "Contents");
  EXPECT_EQ(word(Word::contents, "tlh"), "Contents");
}

TEST(LongDate, ReadsAsInTheLanguage) {
  const Date date = *make_date(2024, 8, 26);
  EXPECT_EQ(long_date(date, "en"), "August 26, 2024");
  EXPECT_EQ(long_date(date, "de"), "26. August 2024");
  EXPECT_EQ(long_date(date, "es"), "26 de agosto de 2024");
  EXPECT_EQ(long_date(date, "ja"), "2024年8月26日");
}

TEST(LongDate, IsAsPreciseAsTheDate) {
  EXPECT_EQ(long_date(*make_date(2024, 8), "en"), "August 2024");
  EXPECT_EQ(long_date(*make_date(2024), "en"), "2024");
}

TEST(LongDate, IsIsoWhereTheLanguageIsUnknownAndTheWordsWhereItIsNoDate) {
  EXPECT_EQ(long_date(*make_date(2024, 8, 26), "und"), "2024-08-26");
  EXPECT_EQ(long_date(Date{"next spring", {}, {}, {}}, "en"), "next spring");
}

}  // namespace
}  // namespace offprint
