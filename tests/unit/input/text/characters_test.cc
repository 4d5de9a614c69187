#include "input/text/lines/characters.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <string>
#include <utf8proc.h>

namespace offprint::text {
namespace {

utf8proc_int32_t number(char32_t character) { return static_cast<utf8proc_int32_t>(character); }

bool is_character(char32_t character) { return utf8proc_codepoint_valid(number(character)); }

TEST(Characters, AreWhatUnicodeSays) {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (!is_character(c)) continue;
    const utf8proc_category_t category = utf8proc_category(number(c));
    const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
    ASSERT_EQ(is_letter(c), letter) << std::hex << number(c);
    ASSERT_EQ(is_upper(c), category == UTF8PROC_CATEGORY_LU) << std::hex << number(c);
    ASSERT_EQ(is_lower(c), category == UTF8PROC_CATEGORY_LL) << std::hex << number(c);
    ASSERT_EQ(number(to_lower(c)), utf8proc_tolower(number(c))) << std::hex << number(c);
    const auto width = static_cast<std::uint32_t>(std::max(0, utf8proc_charwidth(number(c))));
    ASSERT_EQ(display_width(c), width) << std::hex << number(c);
  }
}

TEST(NextCharacter, ReadsEveryCharacter) {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (!is_character(c)) continue;
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = static_cast<std::size_t>(utf8proc_encode_char(number(c), bytes.data()));
    std::string text(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
    std::size_t position = 0;
    ASSERT_EQ(number(next_character(text, position)), number(c));
    ASSERT_EQ(position, size);
    text += "x";
    position = 0;
    ASSERT_EQ(number(next_character(text, position)), number(c));
    ASSERT_EQ(position, size);
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

}  // namespace
}  // namespace offprint::text
