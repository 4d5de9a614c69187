#include <algorithm>
#include <gtest/gtest.h>
#include <utf8proc.h>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/display_width.h"
#include "converter/utf8/east_asian.h"
#include "converter/utf8/mapping.h"
#include "converter/utf8/xml_character.h"

namespace offprint {
namespace {

utf8proc_int32_t number(char32_t character) { return static_cast<utf8proc_int32_t>(character); }

bool is_scalar_value(char32_t character) { return utf8proc_codepoint_valid(number(character)); }

TEST(CodePoint, IsReadAtBothEndsOfAText) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (!is_scalar_value(c)) continue;
    const std::string text = encode_utf8(c);
    ASSERT_EQ(number(first_code_point(text + "x").value), number(c));
    ASSERT_EQ(first_code_point(text).bytes, text.size());
    ASSERT_EQ(number(last_code_point("x" + text).value), number(c));
    ASSERT_EQ(number(character_before(text, text.size())), number(c));
  }
}

TEST(CodePoint, IsAReplacementForEachMalformedByte) {
  for (const std::string_view text : {"\x80", "\xFF", "\xC3", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    EXPECT_TRUE(is_malformed(first_code_point(text)));
    EXPECT_TRUE(is_malformed(last_code_point(text)));
  }
  EXPECT_TRUE(is_malformed(last_code_point("ä\x80")));
  EXPECT_FALSE(is_malformed(first_code_point("\uFFFD")));
}

TEST(NextCharacter, ReadsEveryCharacter) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (!is_scalar_value(c)) continue;
    const std::string text = encode_utf8(c);
    for (const std::string& before_end : {text, text + "x"}) {
      std::size_t position = 0;
      ASSERT_EQ(number(next_character(before_end, position)), number(c));
      ASSERT_EQ(position, text.size());
    }
  }
}

// A sample of a text may end within a character.
TEST(NextCharacter, EndsWithTheText) {
  const std::string text = "文";
  for (std::size_t size = 1; size < text.size(); ++size) {
    std::size_t position = 0;
    next_character(std::string_view(text).substr(0, size), position);
    EXPECT_EQ(position, size);
  }
}

TEST(Category, IsWhatUnicodeSays) {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (!is_scalar_value(c)) continue;
    const utf8proc_category_t category = utf8proc_category(number(c));
    const std::string_view name = utf8proc_category_string(number(c));
    ASSERT_EQ(is_letter(c), name[0] == 'L') << std::hex << number(c);
    ASSERT_EQ(is_upper(c), category == UTF8PROC_CATEGORY_LU) << std::hex << number(c);
    ASSERT_EQ(is_lower(c), category == UTF8PROC_CATEGORY_LL) << std::hex << number(c);
    ASSERT_EQ(number(to_lower(c)), utf8proc_tolower(number(c))) << std::hex << number(c);
    ASSERT_EQ(is_mark(c), name[0] == 'M') << std::hex << number(c);
    ASSERT_EQ(is_nonspacing_mark(c), name == "Mn") << std::hex << number(c);
    ASSERT_EQ(is_number(c), name[0] == 'N') << std::hex << number(c);
    ASSERT_EQ(is_decimal_digit(c), name == "Nd") << std::hex << number(c);
    ASSERT_EQ(is_punctuation(c), name[0] == 'P') << std::hex << number(c);
    ASSERT_EQ(is_opening(c), name == "Ps" || name == "Pi") << std::hex << number(c);
    ASSERT_EQ(is_closing(c), name == "Pe" || name == "Pf") << std::hex << number(c);
    ASSERT_EQ(is_symbol(c), name[0] == 'S') << std::hex << number(c);
    ASSERT_EQ(is_space_separator(c), name == "Zs") << std::hex << number(c);
    ASSERT_EQ(is_control(c), name == "Cc") << std::hex << number(c);
    ASSERT_EQ(is_invisible(c), name[0] == 'Z' || name == "Cc" || name == "Cf")
        << std::hex << number(c);
  }
}

TEST(DisplayWidth, IsWhatUnicodeSays) {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (!is_scalar_value(c)) continue;
    const auto width = static_cast<std::size_t>(std::max(0, utf8proc_charwidth(number(c))));
    ASSERT_EQ(display_width(c), width) << std::hex << number(c);
  }
}

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

TEST(DisplayWidth, MalformedBytesTakeOneEach) { EXPECT_EQ(display_width("a\xFF\xFE"), 3U); }

TEST(EastAsian, IsNotHangulAndNotTheIdeographicSpace) {
  for (const char32_t c : {U'漢', U'か', U'カ', U'ㄅ', U'。', U'Ａ'}) EXPECT_TRUE(is_east_asian(c));
  for (const char32_t c : {U'a', U'ж', U'한', U'\u3000'}) EXPECT_FALSE(is_east_asian(c));
}

TEST(Mapping, MakesSpellingsEqual) {
  EXPECT_EQ(case_folded("Größe"), case_folded("GRÖSSE"));
  EXPECT_EQ(without_accents("Größe"), "grosse");
  EXPECT_EQ(compatibility_folded("Ｂü"), compatibility_folded("bu\u0308"));
}

TEST(Mapping, LeavesMalformedTextAsItIs) {
  EXPECT_EQ(case_folded("Ä\xFF"), "Ä\xFF");
  EXPECT_EQ(without_accents("Ä\xFF"), "Ä\xFF");
  EXPECT_EQ(compatibility_folded("Ä\xFF"), "");
}

TEST(XmlCharacter, IsNoControlCharacter) {
  for (const char32_t c : {U'\t', U'\n', U'\r', U' ', U'\x7F', U'\U0001F600'})
    EXPECT_TRUE(is_xml_character(c));
  for (const char32_t c : {U'\0', U'\v', U'\x1F', U'\uFFFE', U'\uFFFF'})
    EXPECT_FALSE(is_xml_character(c));
}

}  // namespace
}  // namespace offprint
