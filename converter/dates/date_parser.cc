#include "converter/dates/date_parser.h"

#include <algorithm>
#include <string>
#include <vector>

#include "converter/dates/date_tokens.h"
#include "converter/dates/date_words.h"
#include "converter/dates/month_words.h"

namespace offprint {

namespace {

using Token = DateToken;
using TokenKind = DateTokenKind;

constexpr unsigned char first_east_asian_lead = 0xE3;  // of the bytes of characters

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool has_word(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

struct Era {
  std::string_view first, second;
  int before_first;
};
constexpr Era eras[] = {{"令", "和", 2018}, {"平", "成", 1988}, {"昭", "和", 1925},
                        {"大", "正", 1911}, {"明", "治", 1867}, {"民", "國", 1911},
                        {"民", "国", 1911}};

// Returns whether `text` begins with the first character of an era, or like a digit of full width.
bool may_open_east_asian_date(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead == 0xEF) return text.starts_with("\xEF\xBC");
  if (lead < 0xE4 || lead > 0xE6) return false;
  return std::any_of(std::begin(eras), std::end(eras), [&](const Era& era) {
    return text.size() > 2 && text[2] == era.first[2] && text[1] == era.first[1] &&
           text[0] == era.first[0];
  });
}

// A cursor over tokens that a pattern moves forward; each take_ function says whether it did.
class Cursor {
 public:
  Cursor(const std::vector<Token>& tokens, std::size_t at) : tokens_(&tokens), at_(at) {}

  std::size_t position() const { return at_; }

  bool take_number(int& value, std::size_t fewest_digits, std::size_t most) {
    if (done() || token().digits() < fewest_digits || token().digits() > most) return false;
    value = token().value;
    ++at_;
    return true;
  }
  bool take_day(int& day) { return take_number(day, 1, 2) && day >= 1 && day <= 31; }
  // Four digits of a plausible year, or after an apostrophe or a numeric date two.
  bool take_year(int& year) { return take_number(year, 4, 4) && year >= 1000; }
  bool take_month(int& month) {
    if (done() || token().kind != TokenKind::word) return false;
    if (static_cast<unsigned char>(token().word.front()) >= first_east_asian_lead) return false;
    month = static_cast<int>(month_of_word(token().word));
    at_ += month != 0;
    return month != 0;
  }
  // "令和6", "昭和元", "民國113": years of Japan and of the Republic of China.
  bool take_era_year(int& year) {
    if (at_ + 2 >= tokens_->size() || token().kind != TokenKind::word) return false;
    if (is_ascii(token().word.front())) return false;
    for (const Era& era : eras) {
      if (!token().is(era.first) || !(*tokens_)[at_ + 1].is(era.second)) continue;
      Cursor behind(*tokens_, at_ + 2);
      int number = 1;
      if (!behind.take("元") && !behind.take_number(number, 1, 3)) return false;
      year = era.before_first + number;
      *this = behind;
      return true;
    }
    return false;
  }
  bool take(std::string_view word) {
    if (done() || !token().is(word)) return false;
    ++at_;
    return true;
  }
  // Digits of all numbers from token `start` to the cursor.
  std::size_t digits_since(std::size_t start) const {
    std::size_t digits = 0;
    for (std::size_t i = start; i < at_; ++i) digits += (*tokens_)[i].digits();
    return digits;
  }
  // Any number of tokens from a list of words and marks.
  void skip(std::string_view list) {
    while (!done() && token().kind != TokenKind::number && has_word(list, token().word)) ++at_;
  }
  // Takes the mark at the cursor, unless a blank comes before it.
  std::string_view take_separator() {
    if (done() || token().kind != TokenKind::mark || token().blank_before) return {};
    const std::string_view mark = token().word;
    if (mark != "-" && mark != "/" && mark != ".") return {};
    ++at_;
    return mark;
  }

 private:
  bool done() const { return at_ >= tokens_->size(); }
  const Token& token() const { return (*tokens_)[at_]; }

  const std::vector<Token>* tokens_;
  std::size_t at_;
};

std::optional<Date> day_date(int year, int month, int day) {
  return make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

int whole_year(int year, bool two_digits) {
  if (!two_digits) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

// Each pattern reads from the cursor on and leaves it behind the date.

// 2024年8月26日, 令和6年8月26日, 2024년 8월 26일, 2024年8月
std::optional<Date> east_asian_date(Cursor& cursor, SlashOrder) {
  int year = 0, month = 0, day = 0;
  if (!cursor.take_era_year(year) && !cursor.take_year(year)) return {};
  if (!(cursor.take("年") || cursor.take("년"))) return {};
  if (!cursor.take_number(month, 1, 2) || !(cursor.take("月") || cursor.take("월"))) return {};
  Cursor rest = cursor;
  if (!rest.take_day(day) || !(rest.take("日") || rest.take("일") || rest.take("号")))
    return make_date(year, static_cast<unsigned>(month));
  cursor = rest;
  return day_date(year, month, day);
}

// 2024-08-26, 2024/8/26, 2024.08.26
std::optional<Date> year_first_date(Cursor& cursor, SlashOrder) {
  int year = 0, month = 0, day = 0;
  if (!cursor.take_year(year)) return {};
  const std::string_view separator = cursor.take_separator();
  if (separator.empty() || !cursor.take_number(month, 1, 2)) return {};
  if (cursor.take_separator() != separator || !cursor.take_day(day)) return {};
  return day_date(year, month, day);
}

// 26.8.2024, 26/8/2024, 8/26/2024, 26-08-2024, 26.8.24
std::optional<Date> year_last_date(Cursor& cursor, SlashOrder order) {
  int first = 0, second = 0, year = 0;
  const std::size_t start = cursor.position();
  if (!cursor.take_number(first, 1, 2)) return {};
  const std::string_view separator = cursor.take_separator();
  if (separator.empty() || !cursor.take_number(second, 1, 2)) return {};
  if (cursor.take_separator() != separator) return {};
  const bool long_year = cursor.take_year(year);
  // "1.2.20" is a version; with a year of two digits, day and month have two as well.
  const bool two_digits_each = cursor.position() - start == 4 && cursor.digits_since(start) == 4;
  if (!long_year && (!two_digits_each || !cursor.take_number(year, 2, 2))) return {};
  const bool month_first =
      second > 12 || (separator == "/" && first <= 12 && order == SlashOrder::month_first);
  year = whole_year(year, !long_year);
  return month_first ? day_date(year, first, second) : day_date(year, second, first);
}

// August 26, 2024; Aug. 26th 2024; August 2024
std::optional<Date> month_first_date(Cursor& cursor, SlashOrder) {
  int month = 0, day = 0, year = 0;
  if (!cursor.take_month(month)) return {};
  cursor.skip(". ,");
  Cursor with_day = cursor;
  if (with_day.take_day(day)) {
    with_day.skip("st nd rd th . , de del");
    if (!with_day.take_year(year)) return {};
    cursor = with_day;
    return day_date(year, month, day);
  }
  cursor.skip("de del of");
  if (!cursor.take_year(year)) return {};
  return make_date(year, static_cast<unsigned>(month));
}

// 26 August 2024, 26. August 2024, 1er mai 2024, 26 de agosto de 2024, 26-Aug-2024
std::optional<Date> day_first_date(Cursor& cursor, SlashOrder) {
  int day = 0, month = 0, year = 0;
  if (!cursor.take_day(day)) return {};
  cursor.skip("st nd rd th er º ° . de of di - /");
  if (!cursor.take_month(month)) return {};
  cursor.skip(". , de del - / '");
  if (!cursor.take_year(year)) return {};
  return day_date(year, month, day);
}

using Pattern = std::optional<Date> (*)(Cursor&, SlashOrder);
constexpr Pattern patterns[] = {east_asian_date, year_first_date, year_last_date, month_first_date,
                                day_first_date};

std::optional<FoundDate> match_at(std::string_view text, const std::vector<Token>& tokens,
                                  std::size_t at, SlashOrder order) {
  for (const Pattern pattern : patterns) {
    Cursor cursor(tokens, at);
    std::optional<Date> date = pattern(cursor, order);
    if (!date) continue;
    const std::size_t begin = tokens[at].begin;
    const std::size_t end = tokens[cursor.position() - 1].end;
    date->words = text.substr(begin, end - begin);
    return FoundDate{std::move(*date), begin, end};
  }
  return {};
}

// A number behind "1." or "v" is a part of a version, not a day.
bool is_inside_version(const std::vector<Token>& tokens, std::size_t at) {
  if (at < 1 || tokens[at].kind != TokenKind::number || tokens[at].blank_before) return false;
  const Token& before = tokens[at - 1];
  if (before.kind == TokenKind::word) return !before.word.empty() && before.word.size() < 3;
  return at > 1 && before.is(".") && !before.blank_before &&
         tokens[at - 2].kind == TokenKind::number;
}

// A cheap look before the exact one: a date has a year of four digits or three numbers of two, or
// that of an era, or digits of full width.
bool may_hold_date(std::string_view text) {
  std::size_t pairs = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (may_open_east_asian_date(text.substr(at))) return true;
    const std::size_t start = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    if (at == start) continue;
    if (at - start == 4) return true;
    pairs += at - start == 2;
    --at;
  }
  return pairs >= 3;
}

// "2024" and "2024-08" are dates only where a date is expected.
std::optional<Date> parse_year_or_month(std::string_view text) {
  const std::vector<Token> tokens = date_tokens(text);
  Cursor cursor(tokens, 0);
  int year = 0, month = 0;
  if (!cursor.take_year(year)) return {};
  std::optional<Date> date;
  if (tokens.size() == 1)
    date = make_date(year);
  else if (cursor.take_separator() == "-" && cursor.take_number(month, 2, 2) && tokens.size() == 3)
    date = make_date(year, static_cast<unsigned>(month));
  return date;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view text, SlashOrder order) {
  if (!may_hold_date(text)) return {};
  const std::vector<Token> tokens = date_tokens(text);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    // A number behind a decimal point or a letter is a version, not a day.
    if (tokens[at].kind == TokenKind::mark || is_inside_version(tokens, at)) continue;
    if (auto found = match_at(text, tokens, at, order)) return found;
  }
  return {};
}

bool is_beside_date(std::string_view text) {
  for (const Token& token : date_tokens(text))
    if (token.kind == TokenKind::word && !stands_beside_dates(token.word)) return false;
  return true;
}

std::optional<Date> parse_date(std::string_view text, SlashOrder order) {
  std::optional<Date> date;
  if (auto found = find_date(text, order)) {
    if (is_beside_date(text.substr(0, found->begin)) && is_beside_date(text.substr(found->end)))
      date = std::move(found->date);
  } else {
    date = parse_year_or_month(text);
  }
  if (date) date->words = text;
  return date;
}

}  // namespace offprint
