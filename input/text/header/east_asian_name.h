// Names of Chinese and Japanese without anything that says so.
#pragma once

#include <string_view>

namespace offprint::text {

// A family name of Chinese and one or two characters, as in 王小明 or 欧阳明月. Of names of two
// characters only: common words look the same, so they count in lists alone.
bool is_chinese_name(std::string_view text);
bool is_short_chinese_name(std::string_view text);

// Characters that end family names and given names, as in 山田花子 or 山田 花子.
bool is_japanese_name(std::string_view text);

}  // namespace offprint::text
