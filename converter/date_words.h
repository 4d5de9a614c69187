// Names of months and days in the languages that dates are read in.
#pragma once

#include <array>
#include <string_view>

namespace offprint {

// What may stand beside a date and says nothing more: weekdays, times, time zones.
inline constexpr std::string_view words_beside_dates =
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

}  // namespace offprint
