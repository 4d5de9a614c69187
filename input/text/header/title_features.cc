// The features of a title, by which it differs from the menu lines around it.
#include <algorithm>

#include "input/text/header/title.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::size_t compared_units = 60;  // above a candidate; lines further up are not compared

template <std::uint32_t From, std::uint32_t To>
bool words_in(const SurveyedPage& page, const HeaderZone&, std::size_t i) {
  return page.traits[i].words >= From && page.traits[i].words <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool known_in(const SurveyedPage& page, const HeaderZone&, std::size_t i) {
  return page.traits[i].words >= 2 && page.likeness[i].known_words >= From &&
         page.likeness[i].known_words <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool to_prose(const SurveyedPage& page, const HeaderZone&, std::size_t i) {
  return page.contexts[i].to_prose >= From && page.contexts[i].to_prose <= To;
}

template <Ending Kind>
bool ends_in(const SurveyedPage& page, const HeaderZone&, std::size_t i) {
  return page.traits[i].ending == Kind;
}

template <std::size_t Distance>
bool date_below(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  return i + Distance < zone.lines.size() && zone.lines[i + Distance].date.has_value();
}

template <std::size_t Distance>
bool byline_below(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  return i + Distance < zone.lines.size() && zone.lines[i + Distance].has_byline_word;
}

template <std::size_t Distance>
bool name_below(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  return i + Distance < zone.lines.size() && !zone.lines[i + Distance].has_byline_word &&
         !zone.lines[i + Distance].authors.empty();
}

// The title of a page is repeated in its breadcrumb and its share links.
bool is_in_longer_line(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  if (page.traits[i].words < 3) return false;
  const std::size_t first = i > compared_units ? i - compared_units : 0;
  for (std::size_t other = first; other < std::min(zone.end, i + 8); ++other) {
    const std::string_view text = page.unit(other).text;
    if (other != i && text.size() > page.unit(i).text.size() &&
        text.find(page.unit(i).text) != std::string_view::npos)
      return true;
  }
  return false;
}

bool knows_more_than_others(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  const auto known = [&](std::size_t unit) {
    return page.likeness[unit].known_words * std::min(page.traits[unit].words, 8U);
  };
  for (std::size_t other = 0; other < zone.end; ++other)
    if (other != i && may_be_title(page, zone, other) && known(other) > known(i)) return false;
  return known(i) > 0;
}

bool is_longest(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  for (std::size_t other = 0; other < zone.end; ++other)
    if (other != i && may_be_title(page, zone, other) &&
        page.traits[other].width > page.traits[i].width)
      return false;
  return true;
}

bool is_first_but_for_dates(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  for (std::size_t above = 0; above < i; ++above)
    if (!is_header_line(zone.lines[above])) return false;
  return true;
}

// Returns whether only dates and names are between the line and the first paragraph.
bool header_leads_to_prose(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  bool any = false;
  for (std::size_t below = i + 1; below < zone.lines.size() && below <= i + 4; ++below) {
    if (is_clean_prose(page.traits[below])) break;
    if (!is_header_line(zone.lines[below]) && zone.lines[below].authors.empty()) return false;
    any = any || is_header_line(zone.lines[below]);
  }
  return any;
}

bool names_beside_date(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  const HeaderLine& line = zone.lines[i];
  if (line.authors.empty() || line.has_byline_word) return false;
  const bool date_above = i > 0 && zone.lines[i - 1].only_date;
  return date_above || (i + 1 < zone.lines.size() && zone.lines[i + 1].only_date);
}

template <std::size_t From, std::size_t To>
bool above_header(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  const std::size_t header = zone.header;
  return header < zone.lines.size() && i + From <= header && header <= i + To;
}

bool is_below_header(const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
  return zone.header < std::min(i, zone.lines.size());
}

// Returns whether the header above the line has a title above it: "title, date, heading".
bool header_has_other_title(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  std::size_t above = i;
  while (above > 0 && above + 4 > i && is_header_line(zone.lines[above - 1])) --above;
  return above < i && above > 0 && page.traits[above - 1].words >= 3 &&
         page.shape(above - 1) != Shape::prose && page.traits[above - 1].boilerplate == 0;
}

bool is_above_prose(const SurveyedPage& page, const HeaderZone&, std::size_t i) {
  return i < page.first_prose;
}

// clang-format off
constexpr TitleFeature rows[] = {
    {"the first line except dates and bylines", is_first_but_for_dates},
    {"only a header between it and the first paragraph", header_leads_to_prose},
    {"names beside a date", names_beside_date},
    {"directly above the first date or byline", above_header<1, 1>},
    {"two or three above the first date or byline", above_header<2, 3>},
    {"far above the first date or byline", above_header<4, 1000>},
    {"below the first date or byline", is_below_header},
    {"no date or byline on the page", [](const SurveyedPage&, const HeaderZone& zone, std::size_t) {
       return zone.header == zone.lines.size();
     }},
    {"below a header with a line above it that may be a title", header_has_other_title},
    {"opens like a caption",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return (page.traits[i].first_word_lists & caption_words) != 0;
     }},
    {"no function word", [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].words >= 2 && page.traits[i].function_words == 0;
     }},
    {"above the first paragraph", is_above_prose},
    {"the first line", [](const SurveyedPage&, const HeaderZone&, std::size_t i) { return i == 0; }},
    {"the second or third line",
     [](const SurveyedPage&, const HeaderZone&, std::size_t i) { return i == 1 || i == 2; }},
    {"one word", words_in<0, 1>},
    {"two words", words_in<2, 2>},
    {"3 or 4 words", words_in<3, 4>},
    {"5 to 8 words", words_in<5, 8>},
    {"9 to 14 words", words_in<9, 14>},
    {"15 to 22 words", words_in<15, 22>},
    {"more than 22 words", words_in<23, 1000>},
    {"ends in a full stop", ends_in<Ending::stop>},
    {"ends in a question or exclamation mark", ends_in<Ending::question>},
    {"ends in a colon", ends_in<Ending::colon>},
    {"ends in an ellipsis", ends_in<Ending::ellipsis>},
    {"ends in a comma", ends_in<Ending::comma>},
    {"ends in another symbol", ends_in<Ending::symbol>},
    // An article uses the words of its title.
    {"the prose uses none of its words", known_in<0, 0>},
    {"the prose uses few of its words", known_in<1, 39>},
    {"the prose uses half of its words", known_in<40, 74>},
    {"the prose uses most of its words", known_in<75, 100>},
    {"the prose uses more of its words than of any other line", knows_more_than_others},
    {"the longest line near the top", is_longest},
    // Dates and bylines are rare except below a title.
    {"a date directly below", date_below<1>},
    {"a date two below", date_below<2>},
    {"a date three below", date_below<3>},
    {"a byline directly below", byline_below<1>},
    {"a byline two below", byline_below<2>},
    {"a byline three below", byline_below<3>},
    {"a name directly below", name_below<1>},
    {"a name two below", name_below<2>},
    {"a date directly above",
     [](const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
       return i > 0 && zone.lines[i - 1].only_date;
     }},
    {"directly above prose", to_prose<1, 1>},
    {"two above prose", to_prose<2, 2>},
    {"three above prose", to_prose<3, 3>},
    {"4 to 6 above prose", to_prose<4, 6>},
    {"7 to 12 above prose", to_prose<7, 12>},
    {"more than 12 above prose", to_prose<13, 1000>},
    {"prose above",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) { return i > page.first_prose; }},
    {"prose itself",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.shape(i) == Shape::prose;
     }},
    {"part of a longer line", is_in_longer_line},
    {"twice on the page",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.contexts[i].repeats > 1;
     }},
    {"a word of boilerplate",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].boilerplate == 1;
     }},
    {"several words of boilerplate",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].boilerplate > 1;
     }},
    {"a third of the words are boilerplate",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].boilerplate * 3 >= page.traits[i].words;
     }},
    {"boilerplate directly below",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return i + 1 < page.size() && page.shape(i + 1) != Shape::prose && page.traits[i + 1].boilerplate > 0;
     }},
    {"boilerplate directly above",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return i > 0 && page.shape(i - 1) != Shape::prose && page.traits[i - 1].boilerplate > 0;
     }},
    {"separators",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].separators > 1;
     }},
    {"a date inside",
     [](const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
       return zone.lines[i].date.has_value();
     }},
    {"a byline itself",
     [](const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
       return zone.lines[i].has_byline_word;
     }},
    {"names only",
     [](const SurveyedPage&, const HeaderZone& zone, std::size_t i) {
       return !zone.lines[i].has_byline_word && !zone.lines[i].authors.empty();
     }},
    {"opens in lower case",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].opening == Opening::lower;
     }},
    {"opens with a symbol",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].opening == Opening::symbol;
     }},
    {"no letters",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].letters == 0;
     }},
    {"all capitals",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) { return page.traits[i].upper_case; }},
    {"function words",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].function_words > 0;
     }},
    {"more than one sentence",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].has_inner_stop;
     }},
    {"a list marker",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return static_cast<bool>(page.unit(i).marker);
     }},
    {"a web address or a handle",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.traits[i].has_url || page.traits[i].has_at;
     }},
    // A title has blank lines around it, or touches its date.
    { "touches the line above", [](const SurveyedPage& page, const HeaderZone&, std::size_t i) { return i > 0 && page.unit(i).blank_before == 0; }},
    {"touches the line below",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return page.unit(i).blank_after == 0;
     }},
    {"as short as its neighbours",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return i > 0 && i + 1 < page.size() && page.traits[i].width < 40 && page.traits[i - 1].width < 40 && page.traits[i + 1].width < 40;
     }},
    {"much longer than its neighbours",
     [](const SurveyedPage& page, const HeaderZone&, std::size_t i) {
       return i > 0 && i + 1 < page.size() && page.traits[i].width > 2 * page.traits[i - 1].width && page.traits[i].width > 2 * page.traits[i + 1].width;
     }},
};
// clang-format on

}  // namespace

std::span<const TitleFeature> title_features() { return rows; }

void find_title_features(const SurveyedPage& page, const HeaderZone& zone, std::size_t i,
                         FeatureNumbers& features) {
  features.clear();
  for (std::size_t row = 0; row < std::size(rows); ++row)
    if (rows[row].holds(page, zone, i)) features.push_back(static_cast<std::uint16_t>(row));
}

}  // namespace offprint::text
