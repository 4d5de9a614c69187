// Bylines of Chinese and Japanese: "作者：王小明、李小红", "文／山田花子", "记者王小明",
// "山田花子記者".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint::text {

// The authors a line names by such a label; none without.
std::vector<Author> read_east_asian_byline(std::string_view text);

// The authors of a line that holds names and nothing else: "王小明 李小红", "山田 花子".
std::vector<Author> read_east_asian_names(std::string_view text);

// `text` without the words that only say that a date follows: "发布时间：", "公開日".
std::string without_east_asian_date_words(std::string_view text);

}  // namespace offprint::text
