#include "converter/dates/month_words.h"

#include <algorithm>
#include <array>

namespace offprint {

namespace {

// Twelve lists: every name of the month, its cases and its abbreviations, in lower case.
// A few abbreviations mean different months in different languages ("mar" and "mai" do not).
constexpr std::array<std::string_view, 12> month_words = {
    "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia "
    "styczeń sty ledna leden led января янв",
    "february feb februar feber février févr fév febrero febbraio fevereiro fev februari lutego "
    "luty lut února únor úno февраля фев",
    "march mar märz mrz mär mars marzo março maart mrt marca marzec března březen bře марта мар",
    "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben dub апреля апр",
    "may mai mayo maggio mag maio mei maja maj května květen kvě мая",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen čvn июня июн",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec čvc июля "
    "июл",
    "august aug août agosto ago augustus sierpnia sierpień sie srpna srpen srp августа авг",
    "september sep sept septembre septiembre set settembre setembro września wrzesień wrz září zář "
    "сентября сен",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź "
    "října říjen říj октября окт",
    "november nov novembre noviembre novembro listopada listopadu listopad lis ноября ноя",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru "
    "prosince prosinec pro декабря дек"};

struct MonthWord {
  std::string_view word;
  unsigned month = 0;
};

constexpr std::size_t count_words() {
  std::size_t total = month_words.size();
  for (const std::string_view words : month_words)
    total += static_cast<std::size_t>(std::count(words.begin(), words.end(), ' '));
  return total;
}

// In the order of the words; of a word of two months the earlier first.
constexpr std::array<MonthWord, count_words()> sort_month_words() {
  std::array<MonthWord, count_words()> sorted;
  std::size_t found = 0;
  for (unsigned month = 1; month <= month_words.size(); ++month) {
    std::string_view words = month_words[month - 1];
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      words.remove_prefix(std::min(word.size() + 1, words.size()));
      sorted[found++] = {word, month};
    }
  }
  std::sort(sorted.begin(), sorted.end(), [](const MonthWord& a, const MonthWord& b) {
    return a.word != b.word ? a.word < b.word : a.month < b.month;
  });
  return sorted;
}

constexpr auto months_by_word = sort_month_words();

}  // namespace

unsigned month_of_word(std::string_view word) {
  const auto at =
      std::lower_bound(months_by_word.begin(), months_by_word.end(), word,
                       [](const MonthWord& a, std::string_view b) { return a.word < b; });
  return at != months_by_word.end() && at->word == word ? at->month : 0;
}

}  // namespace offprint
