#include "input/text/survey/context.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "input/text/words/closings.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::uint32_t far_away = 1000;  // units; the largest distance
constexpr std::size_t window = 6;         // units in which boilerplate is counted

bool is_short(Shape shape) { return shape != Shape::prose && shape != Shape::code; }

void measure_blocks(PageWithContext& page) {
  for (std::size_t begin = 0; begin < page.size();) {
    std::size_t end = begin + 1;
    while (end < page.size() && page.unit(end).blank_before == 0) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      page.contexts[i].block_size =
          static_cast<std::uint32_t>(std::min<std::size_t>(end - begin, far_away));
      page.contexts[i].block_place =
          static_cast<std::uint32_t>(std::min<std::size_t>(i - begin, far_away));
    }
    begin = end;
  }
}

void count_repeats(PageWithContext& page) {
  std::unordered_map<std::string_view, std::size_t> first_units;
  first_units.reserve(page.size());
  std::vector<std::size_t> firsts(page.size());
  std::vector<std::uint32_t> counts(page.size());
  for (std::size_t i = 0; i < page.size(); ++i)
    ++counts[firsts[i] = first_units.try_emplace(page.unit(i).text, i).first->second];
  for (std::size_t i = 0; i < page.size(); ++i) page.contexts[i].repeats = counts[firsts[i]];
}

void count_runs(PageWithContext& page) {
  const std::size_t size = page.size();
  for (std::size_t i = 1; i < size; ++i)
    if (is_short(page.shape(i - 1)))
      page.contexts[i].run_before = std::min(page.contexts[i - 1].run_before + 1, far_away);
  for (std::size_t i = size; i-- > 1;)
    if (is_short(page.shape(i)))
      page.contexts[i - 1].run_after = std::min(page.contexts[i].run_after + 1, far_away);
}

void measure_distances_to_prose(PageWithContext& page) {
  const std::size_t size = page.size();
  page.first_prose = size;
  std::uint32_t distance = far_away;
  for (std::size_t i = 0; i < size; ++i) {
    page.contexts[i].from_prose = distance;
    const bool prose = is_clean_prose(page.traits[i]);
    if (prose && page.first_prose == size) page.first_prose = i;
    distance = prose ? 1 : std::min(distance + 1, far_away);
  }
  distance = far_away;
  std::uint32_t left = 0;
  for (std::size_t i = size; i-- > 0;) {
    page.contexts[i].to_prose = distance;
    page.contexts[i].prose_left = left;
    const bool prose = is_clean_prose(page.traits[i]);
    left = std::min(left + prose, far_away);
    distance = prose ? 1 : std::min(distance + 1, far_away);
  }
}

// Items of a list without markers follow a colon, all or none of them with a blank line above.
void follow_colons(PageWithContext& page) {
  std::uint32_t since = 0;
  bool blank = false;
  for (std::size_t i = 1; i < page.size(); ++i) {
    const bool blank_here = page.unit(i).blank_before > 0;
    if (page.traits[i - 1].ending == Ending::colon) {
      since = 1;
      blank = blank_here;
    } else if (since > 0) {
      since = blank_here == blank && page.traits[i].width < 400 ? std::min(since + 1, far_away) : 0;
    }
    page.contexts[i].since_colon = since;
  }
}

void look_for_boilerplate_below(PageWithContext& page) {
  std::uint32_t near = 0;
  for (std::size_t i = page.size(); i-- > 0;) {
    near += page.traits[i].boilerplate > 0 && page.shape(i) != Shape::prose;
    if (i + window < page.size())
      near -= page.traits[i + window].boilerplate > 0 && page.shape(i + window) != Shape::prose;
    page.contexts[i].boilerplate_near = near;
  }
}

// Returns whether the unit may show that a text was copied with parts of its page: words of
// boilerplate, of advertising or of other articles, a line that comes twice, parts with bars
// between them, an address.
bool shows_a_page(const PageWithContext& page, std::size_t i) {
  const Traits& traits = page.traits[i];
  if (traits.shape == Shape::prose) return !is_clean_prose(traits);
  return traits.boilerplate > 0 || (traits.vocabulary & (advertising_words | teaser_words)) != 0 ||
         page.contexts[i].repeats > 1 || traits.separators > 0 || traits.has_url || traits.has_at;
}

void sum_boilerplate_below(PageWithContext& page) {
  std::uint32_t short_units = 0;
  std::uint32_t boilerplate = 0;
  bool below = false;
  for (std::size_t i = page.size(); i-- > 0;) {
    page.contexts[i].shows_page = shows_a_page(page, i);
    below = below || page.contexts[i].shows_page;
    page.contexts[i].page_below = below;
    if (page.shape(i) != Shape::prose) {
      ++short_units;
      boilerplate += page.traits[i].boilerplate > 0;
    }
    page.contexts[i].boilerplate_rest = boilerplate * 100 / std::max(short_units, 1U);
  }
}

// The signature of a letter is a few short lines below the closing formula.
void follow_closings(PageWithContext& page) {
  constexpr std::size_t longest_signature = 5;  // units
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_closing_formula(page.unit(i).text)) continue;
    const std::size_t end = std::min(page.size(), i + 1 + longest_signature);
    page.contexts[i].signs_letter = true;
    for (std::size_t k = i + 1; k < end && page.shape(k) == Shape::label; ++k) {
      if (page.contexts[k].shows_page) break;
      page.contexts[k].signs_letter = true;
    }
  }
}

// Returns whether the unit is written like a verse: an indented short line of words.
bool may_be_verse(const PageWithContext& page, std::size_t i) {
  constexpr std::uint32_t widest_verse = 64;  // columns
  const Unit& unit = page.unit(i);
  const Traits& traits = page.traits[i];
  return unit.indent >= 2 && unit.count == 1 && !unit.marker && unit.underlined == 0 &&
         unit.quote_depth == 0 && traits.words >= 3 && traits.width <= widest_verse &&
         traits.code_symbols == 0 && traits.digits == 0 && !page.contexts[i].continues_item &&
         unit.text.find("  ") == std::string_view::npos;
}

// Verse has four lines or more, and most of them begin with a capital.
void find_verse(PageWithContext& page) {
  constexpr std::size_t fewest_lines = 4;
  for (std::size_t begin = 0; begin < page.size();) {
    std::size_t end = begin;
    std::size_t capitals = 0;
    while (end < page.size() && may_be_verse(page, end) &&
           (end == begin || page.unit(end).blank_before <= 1)) {
      const Opening opening = page.traits[end].opening;
      capitals += opening == Opening::upper || opening == Opening::quote;
      ++end;
    }
    const bool is_verse = end - begin >= fewest_lines && capitals * 4 >= (end - begin) * 3;
    for (std::size_t i = begin; i < end; ++i) page.contexts[i].in_verse = is_verse;
    begin = std::max(end, begin + 1);
  }
}

void follow_items(PageWithContext& page) {
  std::uint32_t content_indent = 0;  // of the list item above; 0 if there is none
  for (std::size_t i = 0; i < page.size(); ++i) {
    const Unit& unit = page.unit(i);
    if (unit.marker) {
      content_indent = unit.content_indent();
    } else if (content_indent > 0 && unit.indent >= content_indent && unit.quote_depth == 0) {
      page.contexts[i].continues_item = true;
    } else {
      content_indent = 0;
    }
  }
}

// A list without blank lines may leave out numbers.
bool goes_on_counting(const Unit& above, const Unit& unit) {
  if (unit.marker.number == above.marker.number + 1) return true;
  return unit.blank_before == 0 && unit.marker.number > above.marker.number;
}

// Finds numbered lists: "2." below "1." with only list items and their text in between.
void follow_numbers(PageWithContext& page) {
  std::size_t last = page.size();  // the numbered unit above; size() if there is none
  for (std::size_t i = 0; i < page.size(); ++i) {
    const Unit& unit = page.unit(i);
    if (!unit.marker && !page.contexts[i].continues_item) last = page.size();
    if (unit.marker.kind != MarkerKind::number) continue;
    if (last < i && unit.indent == page.unit(last).indent &&
        goes_on_counting(page.unit(last), unit))
      page.contexts[i].continues_numbers = page.contexts[last].continues_numbers = true;
    if (last == page.size() || unit.indent <= page.unit(last).indent) last = i;
  }
}

}  // namespace

PageWithContext find_contexts(MeasuredPage measured) {
  PageWithContext page(std::move(measured));
  page.contexts.resize(page.size());
  measure_blocks(page);
  count_repeats(page);
  count_runs(page);
  measure_distances_to_prose(page);
  follow_colons(page);
  look_for_boilerplate_below(page);
  sum_boilerplate_below(page);
  follow_closings(page);
  follow_items(page);
  follow_numbers(page);
  find_verse(page);
  return page;
}

}  // namespace offprint::text
