#include "input/text/header/header_rest.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "converter/dates/date_parser.h"
#include "input/text/header/east_asian_byline.h"
#include "input/text/header/name_list.h"
#include "input/text/lines/characters.h"
#include "input/text/words/vocabulary.h"
#include "input/text/words/word_table.h"

namespace offprint::text {

namespace {

constexpr std::size_t most_dates = 8;          // in one line
constexpr std::size_t most_words_beside = 16;  // more are a paragraph

// The words of a page around an article, but not those of law, which an employer's name may hold.
constexpr std::uint32_t words_of_pages =
    sharing_words | subscribing_words | navigation_words | comment_words;

// Words beside a date or a name that no feature asks for.
constexpr WordTable<64> announcing_words{std::array<std::string_view, 1>{
    "et pt ct mt mez mesz kl kl. min. minute lesedauer publisert offentliggjort released filed"}};

// The same in Chinese, Japanese and Korean, where no blanks part the words. A word that contains
// another comes before it.
constexpr std::array<std::string_view, 24> east_asian_announcing_words = {
    "更新时间", "发表于",   "發表於", "投稿者", "執筆者", "読了時間", "作者", "著者",
    "执笔",     "執筆",     "撰文",   "时间",   "時間",   "更新",     "记者", "記者",
    "기사입력", "기사수정", "승인",   "입력",   "수정",   "由",       "文",   "分"};

bool is_date_of(const Date& date, const Header& header) {
  const std::string iso = date.iso();
  return (header.date && iso == header.date->iso()) ||
         (header.modified && iso == header.modified->iso());
}

// Returns the line with a bar in place of each date that the header has.
std::string without_dates(std::string_view text, const Header& header) {
  std::string rest;
  for (std::size_t i = 0; i < most_dates; ++i) {
    const std::optional<FoundDate> found = find_date(text);
    if (!found) break;
    rest += text.substr(0, is_date_of(found->date, header) ? found->begin : found->end);
    rest += " | ";
    text.remove_prefix(found->end);
  }
  return rest + std::string(text);
}

void remove_names(std::string& text, const Header& header) {
  for (const Author& author : header.authors) {
    const std::size_t at = text.find(author.name);
    if (at != std::string::npos && !author.name.empty())
      text.replace(at, author.name.size(), " | ");
  }
}

struct Characters {
  bool letter = false;
  bool digit = false;
};

Characters characters_of(std::string_view text) {
  Characters found;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t character = next_character(text, i);
    found.letter = found.letter || is_letter(character);
    found.digit = found.digit || is_digit(character);
  }
  return found;
}

void remove_east_asian_words(std::string& text) {
  for (const std::string_view word : east_asian_announcing_words)
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at))
      text.replace(at, word.size(), " ");
}

bool announces(const HeaderWord& word) {
  return word.beside_date || announcing_words.lists_of(hash_of(word.text)) != 0 ||
         (word.lists & (byline_words | date_words | author_words)) != 0 ||
         (!word.capital && (word.lists & name_joiners) != 0);
}

// Returns whether the word is not in the metadata. A number is a time ("10:15") or beside a word
// such as "min".
bool says_more(const std::vector<HeaderWord>& words, std::size_t i) {
  const HeaderWord& word = words[i];
  const Characters characters = characters_of(word.text);
  if (characters.letter) return !announces(word) && !is_beside_date(word.text);
  if (!characters.digit) return false;
  const bool time = word.text.find_first_of(":.") != std::string_view::npos;
  const bool announced =
      (i > 0 && announces(words[i - 1])) || (i + 1 < words.size() && announces(words[i + 1]));
  return !time && !announced;
}

}  // namespace

HeaderRest find_header_rest(std::string_view text, const Header& header) {
  std::string rest = without_dates(text, header);
  remove_names(rest, header);
  rest = without_east_asian_date_words(rest);
  remove_east_asian_words(rest);
  const std::vector<HeaderWord> words = read_words(rest);
  std::size_t more = 0;
  bool boilerplate = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!says_more(words, i)) continue;
    ++more;
    boilerplate = boilerplate || (words[i].lists & words_of_pages) != 0;
  }
  if (more == 0) return HeaderRest::nothing;
  return boilerplate && more <= most_words_beside ? HeaderRest::boilerplate : HeaderRest::words;
}

}  // namespace offprint::text
