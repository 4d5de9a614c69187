// Features of the units around a unit.
#include <algorithm>

#include "input/text/features/features.h"

namespace offprint::text {

namespace {

template <std::uint32_t From, std::uint32_t To>
bool run_before(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].run_before >= From && page.contexts[i].run_before <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool run_after(const PageWithHeader& page, std::size_t i) {
  return page.contexts[i].run_after >= From && page.contexts[i].run_after <= To;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

// Returns whether two units have the same form. The items of a list often do.
bool alike(const PageWithHeader& page, std::size_t a, std::size_t b) {
  const Traits& one = page.traits[a];
  const Traits& other = page.traits[b];
  return one.shape == other.shape && one.ending == other.ending && one.opening == other.opening;
}

bool same_length(const PageWithHeader& page, std::size_t a, std::size_t b) {
  const std::uint32_t low = std::min(page.traits[a].width, page.traits[b].width);
  const std::uint32_t high = std::max(page.traits[a].width, page.traits[b].width);
  return high * 3 <= low * 4;
}

template <int Distance>
bool alike_at(const PageWithHeader& page, std::size_t i) {
  const auto other = static_cast<std::ptrdiff_t>(i) + Distance;
  return other >= 0 && other < static_cast<std::ptrdiff_t>(page.size()) &&
         alike(page, i, static_cast<std::size_t>(other));
}

template <std::uint32_t From, std::uint32_t To>
bool block_of(const PageWithHeader& page, std::size_t i) {
  return page.blanks == BlankStyle::mixed && page.contexts[i].block_size >= From &&
         page.contexts[i].block_size <= To;
}

// Returns whether the unit ends in the middle of a sentence that the next one continues.
// Precondition: there is a next unit.
bool goes_on(const PageWithHeader& page, std::size_t i) {
  const Ending ending = page.traits[i].ending;
  return (ending == Ending::none || ending == Ending::comma) && !page.unit(i + 1).marker &&
         page.unit(i + 1).blank_before == 0 && page.traits[i + 1].opening == Opening::lower;
}

constexpr FeatureRow neighbour_rows[] = {
    // Three short lines in a row are a list or a menu; a heading is alone or in a pair.
    {"no short line above", run_before<0, 0>},
    {"one short line above", run_before<1, 1>},
    {"two short lines above", run_before<2, 2>},
    {"3 to 6 short lines above", run_before<3, 6>},
    {"many short lines above", run_before<7, 1000>},
    {"no short line below", run_after<0, 0>},
    {"one short line below", run_after<1, 1>},
    {"two short lines below", run_after<2, 2>},
    {"3 to 6 short lines below", run_after<3, 6>},
    {"many short lines below", run_after<7, 1000>},
    // A colon announces a list, whose items are evenly spaced.
    {"directly below a colon",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].since_colon == 1; }},
    {"second below a colon",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].since_colon == 2; }},
    {"3 to 8 below a colon",
     [](const PageWithHeader& page, std::size_t i) {
       return page.contexts[i].since_colon >= 3 && page.contexts[i].since_colon <= 8;
     }},
    {"far below a colon with even spacing",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].since_colon > 8; }},
    {"shaped like the line above",
     [](const PageWithHeader& page, std::size_t i) { return i > 0 && alike(page, i, i - 1); }},
    {"shaped like the line below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && alike(page, i, i + 1);
     }},
    {"as long as the line above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && same_length(page, i, i - 1);
     }},
    {"as long as the line below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && same_length(page, i, i + 1);
     }},
    {"opens with the same word as a neighbour",
     [](const PageWithHeader& page, std::size_t i) {
       const std::string_view word = first_word(page.unit(i).content());
       return (i > 0 && first_word(page.unit(i - 1).content()) == word) ||
              (i + 1 < page.size() && first_word(page.unit(i + 1).content()) == word);
     }},
    {"a second short line, then prose",
     [](const PageWithHeader& page, std::size_t i) {
       return page.shape(i) != Shape::prose && page.contexts[i].to_prose == 2 &&
              page.shape(i + 1) == Shape::label;
     }},
    // Lines of boilerplate are next to each other.
    {"no boilerplate in the six lines from here",
     [](const PageWithHeader& page, std::size_t i) {
       return page.contexts[i].boilerplate_near == 0;
     }},
    {"boilerplate in one or two of the six lines from here",
     [](const PageWithHeader& page, std::size_t i) {
       return page.contexts[i].boilerplate_near >= 1 && page.contexts[i].boilerplate_near <= 2;
     }},
    {"boilerplate in half of the six lines from here",
     [](const PageWithHeader& page, std::size_t i) {
       return page.contexts[i].boilerplate_near >= 3;
     }},
    {"boilerplate in the line above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.shape(i - 1) != Shape::prose && page.traits[i - 1].boilerplate > 0;
     }},
    {"boilerplate in the line below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && page.shape(i + 1) != Shape::prose &&
              page.traits[i + 1].boilerplate > 0;
     }},
    {"a date in the line above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.traits[i - 1].has_date;
     }},
    {"a date in the line below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && page.traits[i + 1].has_date;
     }},
    // Teasers of other articles repeat a pattern of two or three lines: title and date, or title,
    // name and text.
    {"shaped like the second line above", alike_at<-2>},
    {"shaped like the second line below", alike_at<2>},
    {"shaped like the third line above", alike_at<-3>},
    {"shaped like the third line below", alike_at<3>},
    // A heading shares words with the paragraph below.
    {"the prose below uses none of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.contexts[i].to_prose <= 3 &&
              page.likeness[i].words_below == 0;
     }},
    {"the prose below uses a third of its words",
     [](const PageWithHeader& page, std::size_t i) { return page.likeness[i].words_below >= 33; }},
    {"the prose below uses most of its words",
     [](const PageWithHeader& page, std::size_t i) { return page.likeness[i].words_below >= 60; }},
    {"the prose above uses none of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.contexts[i].from_prose <= 3 &&
              page.likeness[i].words_above == 0;
     }},
    {"the prose above uses a third of its words",
     [](const PageWithHeader& page, std::size_t i) { return page.likeness[i].words_above >= 33; }},
    {"the title uses none of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.title_words[i] == 0;
     }},
    {"the title uses half of its words",
     [](const PageWithHeader& page, std::size_t i) { return page.title_words[i] >= 50; }},
    {"alone between blank lines", block_of<1, 1>},
    {"one of two between blank lines", block_of<2, 2>},
    {"one of 3 to 6 between blank lines", block_of<3, 6>},
    {"one of many between blank lines", block_of<7, 1000>},
    {"the first of several between blank lines",
     [](const PageWithHeader& page, std::size_t i) {
       return block_of<2, 1000>(page, i) && page.contexts[i].block_place == 0;
     }},
    // Only running text is broken in the middle of a sentence.
    {"its sentence continues in the line below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && goes_on(page, i);
     }},
    {"program text above",
     [](const PageWithHeader& page, std::size_t i) {
       return i > 0 && page.traits[i - 1].code_symbols >= 2;
     }},
    {"program text below",
     [](const PageWithHeader& page, std::size_t i) {
       return i + 1 < page.size() && page.traits[i + 1].code_symbols >= 2;
     }},
};

}  // namespace

FeatureGroup neighbour_features() { return feature_group<neighbour_rows>(); }

}  // namespace offprint::text
