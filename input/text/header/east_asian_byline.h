// Reads the bylines of Chinese and Japanese: "作者：王小明、李小红", "文／山田花子", "记者王小明",
// "山田花子記者".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint::text {

// Returns the authors that the line names with such a label; none if it has no label.
std::vector<Author> read_east_asian_byline(std::string_view text);

// Returns the authors if the line consists of names alone: "王小明 李小红", "山田 花子".
std::vector<Author> read_east_asian_names(std::string_view text);

// Returns `text` without the words that announce a date: "发布时间：", "公開日".
std::string without_east_asian_date_words(std::string_view text);

}  // namespace offprint::text
