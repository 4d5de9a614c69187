// Names of months and days in the languages that dates are read in.
#pragma once

#include <array>
#include <string_view>

namespace offprint {

// Twelve lists: every name of the month, its cases and its abbreviations, in lower case.
// A few abbreviations mean different months in different languages ("mar" and "mai" do not).
inline constexpr std::array<std::string_view, 12> month_words = {
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
