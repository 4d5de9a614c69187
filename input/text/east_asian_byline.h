// Bylines of Chinese and Japanese: "作者：王小明、李小红", "文／山田花子", "由 naruse 发表于".
#pragma once

#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint::article {

// The authors a line names by such a label; none without.
std::vector<Author> read_east_asian_byline(std::string_view text);

// `text` without the words that only say that a date follows: "发布时间：", "公開日".
std::string without_east_asian_date_words(std::string_view text);

}  // namespace offprint::article
