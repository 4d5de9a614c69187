#include "formats/lines/display_width.h"

#include <gtest/gtest.h>

namespace offprint {
namespace {

TEST(DisplayWidth, CountsColumnsNotBytes) {
  EXPECT_EQ(display_width("plain"), 5U);
  EXPECT_EQ(display_width("déjà"), 4U);
}

TEST(DisplayWidth, EastAsianCharactersTakeTwoColumns) {
  EXPECT_EQ(display_width("漢字"), 4U);
  EXPECT_EQ(display_width("한국"), 4U);
  EXPECT_EQ(display_width("ＡＢ"), 4U);
  EXPECT_EQ(display_width("ｱｲ"), 2U);  // halfwidth Katakana
}

TEST(DisplayWidth, CombiningMarksTakeNone) {
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("\u200B"), 0U);
}

TEST(DisplayWidth, BrokenBytesTakeOneEach) { EXPECT_EQ(display_width("a\xFF\xFE"), 3U); }

TEST(DisplayWidth, FindsTheLastCodePoint) {
  EXPECT_EQ(last_code_point("x漢").value, U'漢');
  EXPECT_EQ(last_code_point("漢x").value, U'x');
  EXPECT_EQ(last_code_point("\x80").value, 0xFFFD);
}

}  // namespace
}  // namespace offprint
