#include "converter/dates/slash_date.h"

#include <algorithm>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

template <std::size_t Size>
bool contains(const std::string_view (&list)[Size], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// Returns the region of a language tag in capitals, or an empty text: "US" of "en-Latn-US".
std::string region_of(std::string_view language) {
  for (std::size_t dash = language.find('-'); dash != language.npos;) {
    const std::size_t next = language.find('-', dash + 1);
    const std::string_view part = language.substr(dash + 1, next - dash - 1);
    if (part.size() == 1) break;  // an extension or private use
    if (part.size() == 2) return ascii_upper(part);
    dash = next;
  }
  return {};
}

// The regions where both orders or the international form are in use.
constexpr std::string_view mixed_regions[] = {"CA", "BZ"};
// The languages and regions whose short form in CLDR puts the month first.
constexpr std::string_view month_first_regions[] = {"US", "PH", "PR", "GU", "VI",
                                                    "AS", "MP", "UM", "MH"};
constexpr std::string_view year_first_languages[] = {"zh", "ja", "ko", "hu", "mn", "lt", "und"};

}  // namespace

std::optional<SlashOrder> slash_order(std::string_view language) {
  const std::string primary = ascii_lower(language.substr(0, language.find('-')));
  const std::string region = region_of(language);
  if (primary.empty() || primary == "x" || contains(year_first_languages, primary)) return {};
  if (primary == "en") {
    if (region.empty() || contains(mixed_regions, region)) return {};
    return contains(month_first_regions, region) ? SlashOrder::month_first : SlashOrder::day_first;
  }
  const bool month_first =
      primary == "fil" || (primary == "es" && (region == "PR" || region == "PA"));
  return month_first ? SlashOrder::month_first : SlashOrder::day_first;
}

std::optional<SlashReadings> slash_readings(std::string_view words) {
  if (words.find('/') == words.npos) return {};
  std::optional<Date> month_first = parse_date(words, SlashOrder::month_first);
  std::optional<Date> day_first = parse_date(words, SlashOrder::day_first);
  if (!month_first || !day_first || *month_first == *day_first) return {};
  return SlashReadings{std::move(*month_first), std::move(*day_first)};
}

std::optional<Date> parse_year_alone(std::string_view words) {
  std::optional<Date> date;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    int number = 0;
    while (end < words.size() && is_ascii_digit(words[end]) && end - at < 5)
      number = number * 10 + (words[end++] - '0');
    const bool is_year = end - at == 4 && number >= 1000 && number < 2200;
    if (end > at && !is_year) return {};
    if (is_year && date) return {};
    if (is_year) date = make_date(number);
    at = std::max(end, at + 1);
  }
  if (date) date->words = words;
  return date;
}

}  // namespace offprint
