// Features that compare a unit with the whole page, and features of the rest of the page below it.
#include <algorithm>

#include "input/text/features/features.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

template <std::uint32_t From, std::uint32_t To>
bool lookalike_headings(const PageWithHeader& page, std::size_t i) {
  return is_short(page, i) && page.stand_over_prose >= 2 &&
         page.likeness[i].lookalike_headings >= From && page.likeness[i].lookalike_headings <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool stand_over_prose(const PageWithHeader& page, std::size_t i) {
  return is_short(page, i) && page.stand_over_prose >= From && page.stand_over_prose <= To;
}

// Tests the percentage of the similar lines that are directly above prose.
template <std::uint32_t From, std::uint32_t To>
bool heading_share(const PageWithHeader& page, std::size_t i) {
  const Likeness& likeness = page.likeness[i];
  if (!is_short(page, i) || likeness.lookalikes < 2) return false;
  const std::uint32_t share = likeness.lookalike_headings * 100 / likeness.lookalikes;
  return share >= From && share <= To;
}

// Tests the width of the unit in percent of the average line that is directly above prose.
template <std::uint32_t From, std::uint32_t To>
bool width_share(const PageWithHeader& page, std::size_t i) {
  if (!is_short(page, i) || page.stand_over_prose < 3) return false;
  const std::uint32_t usual = std::max(page.width_over_prose / page.stand_over_prose, 1U);
  const std::uint32_t share = page.traits[i].width * 100 / usual;
  return share >= From && share <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool boilerplate_rest(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].boilerplate_rest >= From && page.contexts[i].boilerplate_rest <= To;
}

// Tests the place on the page, which is divided into twenty parts.
template <std::size_t From, std::size_t To>
bool stands_in(const PageWithHeader& page, std::size_t i) {
  const std::size_t part = i * 20 / page.size();
  return part >= From && part <= To;
}

template <VocabularyList List>
bool first_word(const PageWithHeader& page, std::size_t i) {
  return is_short(page, i) && (page.traits[i].first_word_lists & List) != 0;
}

constexpr FeatureRow likeness_rows[] = {
    // The headings of an article have the same form.
    {"no line above prose has its form", lookalike_headings<0, 0>},
    {"one or two lines above prose have its form", lookalike_headings<1, 2>},
    {"3 to 6 lines above prose have its form", lookalike_headings<3, 6>},
    {"many lines above prose have its form", lookalike_headings<7, no_limit>},
    // If most lines of a form are directly above prose, it is probably the form of the headings.
    {"hardly any line of its form is above prose", heading_share<0, 14>},
    {"some lines of its form are above prose", heading_share<15, 39>},
    {"many lines of its form are above prose", heading_share<40, 69>},
    {"most lines of its form are above prose", heading_share<70, 100>},
    {"much shorter than the lines above prose", width_share<0, 50>},
    {"longer than the lines above prose", width_share<140, 190>},
    {"much longer than the lines above prose", width_share<191, no_limit>},
    {"no short line above prose on this page", stand_over_prose<0, 0>},
    {"one or two short lines above prose on this page", stand_over_prose<1, 2>},
    {"many short lines above prose on this page", stand_over_prose<7, no_limit>},
    {"numbered like another line",
     [](const PageWithHeader& page, std::size_t i) { return page.likeness[i].enumerated; }},
    // Much of the text after an article is boilerplate; a page without a footer has none.
    {"no words of boilerplate from here to the end", boilerplate_rest<0, 0>},
    {"few lines from here to the end are boilerplate", boilerplate_rest<1, 12>},
    {"some lines from here to the end are boilerplate", boilerplate_rest<13, 25>},
    {"many lines from here to the end are boilerplate", boilerplate_rest<26, 40>},
    {"most lines from here to the end are boilerplate", boilerplate_rest<41, 100>},
    {"in the first twentieth of the page", stands_in<0, 0>},
    {"in the first fifth of the page", stands_in<1, 3>},
    {"in the last fifth of the page", stands_in<16, 18>},
    {"in the last twentieth of the page", stands_in<19, 19>},
    // "Introduction" and "Conclusion" are headings, "Photo:" begins a caption, "MD5:" is data.
    {"opens with the name of a section", first_word<section_words>},
    {"only the name of a section",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].words <= 2 && (page.traits[i].vocabulary & section_words) != 0;
     }},
    {"opens like a caption", first_word<caption_words>},
    {"words of captions", short_with<caption_words>},
    {"words of data", short_with<data_words>},
};

}  // namespace

FeatureGroup likeness_features() { return feature_group<likeness_rows>(); }

}  // namespace offprint::text
