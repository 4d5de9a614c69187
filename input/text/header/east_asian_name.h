// Recognises Chinese and Japanese names that no label announces.
#pragma once

#include <string_view>

namespace offprint::text {

// Returns whether the text is a Chinese family name and one or two characters: 王小明, 欧阳明月.
// A name of two characters in all looks like many common words, so it counts only in a list of
// names; is_short_chinese_name() recognises it.
bool is_chinese_name(std::string_view text);
bool is_short_chinese_name(std::string_view text);

// Returns whether the text looks like a Japanese name: 山田花子, 山田 花子. It contains a character
// that often ends a family name, and ends in one that often ends a given name.
bool is_japanese_name(std::string_view text);

}  // namespace offprint::text
