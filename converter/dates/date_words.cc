#include "converter/dates/date_words.h"

#include <algorithm>
#include <array>

namespace offprint {

namespace {

constexpr std::string_view all_words =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr "
    "sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves "
    "viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça "
    "quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek "
    "neděle am pm a p m h uhr uur at um à alle às om o godz v utc gmt est edt cst cdt mst mdt pst "
    "pdt "
    "cet cest bst ist jst z t "
    "月 火 水 木 金 土 日 曜 星 期 一 二 三 四 五 六 午 前 後 上 下 時 分 時 点";

constexpr std::size_t count =
    static_cast<std::size_t>(std::count(all_words.begin(), all_words.end(), ' ')) + 1;

constexpr std::array<std::string_view, count> sort_words() {
  std::array<std::string_view, count> sorted;
  std::string_view rest = all_words;
  for (std::string_view& word : sorted) {
    word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

constexpr auto sorted_words = sort_words();

}  // namespace

bool stands_beside_dates(std::string_view word) {
  return std::binary_search(sorted_words.begin(), sorted_words.end(), word);
}

}  // namespace offprint
