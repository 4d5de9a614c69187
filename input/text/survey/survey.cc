#include "input/text/survey/survey.h"

#include <algorithm>
#include <bitset>
#include <memory>
#include <unordered_map>
#include <vector>

#include "input/text/survey/language.h"
#include "input/text/survey/lookalike_headings.h"
#include "input/text/survey/shared_words.h"
#include "input/text/words/function_words.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::uint32_t far_away = 1000;  // units; distances do not grow beyond
constexpr std::size_t window = 6;         // units looked at for boilerplate below

// The words of the prose, as bits. A false "known" is rare and harmless; memory stays fixed.
class KnownWords {
 public:
  void add(std::uint32_t word) { bits_->set(word % size); }
  bool has(std::uint32_t word) const { return bits_->test(word % size); }

 private:
  static constexpr std::size_t size = 1U << 18;
  std::unique_ptr<std::bitset<size>> bits_ = std::make_unique<std::bitset<size>>();
};

std::uint32_t percent_in(const KnownWords& known, std::span<const std::uint32_t> words) {
  if (words.empty()) return 0;
  std::size_t hits = 0;
  for (const std::uint32_t word : words) hits += known.has(word);
  return static_cast<std::uint32_t>(hits * 100 / words.size());
}

BlankStyle find_blank_style(const std::vector<Unit>& units) {
  std::size_t parted = 0;
  for (std::size_t i = 1; i < units.size(); ++i) parted += units[i].blank_before > 0;
  const std::size_t gaps = units.empty() ? 0 : units.size() - 1;
  if (parted == 0) return BlankStyle::none;
  return parted * 20 >= gaps * 19 ? BlankStyle::everywhere : BlankStyle::mixed;
}

bool is_short(Shape shape) { return shape != Shape::prose && shape != Shape::code; }

void measure_units(Page& page) {
  ContentWords& content = page.content;
  const std::uint32_t lists = function_word_list(page.language);
  page.traits.reserve(page.size());
  for (const Unit& unit : page.list.units) {
    page.traits.push_back(measure(unit, lists, content.words));
    content.ends.push_back(content.words.size());
  }
}

void compare_with_prose(Page& page) {
  KnownWords known;
  KnownWords shared;  // by several paragraphs
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_clean_prose(page.traits[i])) continue;
    for (const std::uint32_t word : page.content.of(i))
      if (known.has(word)) shared.add(word);
    for (const std::uint32_t word : page.content.of(i)) known.add(word);
  }
  for (std::size_t i = 0; i < page.size(); ++i) {
    const auto words = page.content.of(i);
    page.contexts[i].shared_words = percent_in(shared, words);
    if (page.shape(i) != Shape::prose) page.contexts[i].known_words = percent_in(known, words);
  }
}

void measure_blocks(Page& page) {
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

void count_repeats(Page& page) {
  std::unordered_map<std::string_view, std::size_t> first_units;
  first_units.reserve(page.size());
  std::vector<std::size_t> firsts(page.size());
  std::vector<std::uint32_t> counts(page.size());
  for (std::size_t i = 0; i < page.size(); ++i)
    ++counts[firsts[i] = first_units.try_emplace(page.unit(i).text, i).first->second];
  for (std::size_t i = 0; i < page.size(); ++i) page.contexts[i].repeats = counts[firsts[i]];
}

void count_runs(Page& page) {
  const std::size_t size = page.size();
  for (std::size_t i = 1; i < size; ++i)
    if (is_short(page.shape(i - 1)))
      page.contexts[i].run_before = std::min(page.contexts[i - 1].run_before + 1, far_away);
  for (std::size_t i = size; i-- > 1;)
    if (is_short(page.shape(i)))
      page.contexts[i - 1].run_after = std::min(page.contexts[i].run_after + 1, far_away);
}

bool may_hold_code(const Page& page) {
  for (std::size_t i = 0; i < page.size(); ++i)
    if (page.unit(i).indent >= 2 || page.traits[i].code_symbols > 0) return true;
  return false;
}

void measure_distances_to_prose(Page& page) {
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

// The items of a list without markers follow a colon at even distances.
void follow_colons(Page& page) {
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

void look_for_boilerplate_below(Page& page) {
  std::uint32_t near = 0;
  for (std::size_t i = page.size(); i-- > 0;) {
    near += page.traits[i].boilerplate > 0 && page.shape(i) != Shape::prose;
    if (i + window < page.size())
      near -= page.traits[i + window].boilerplate > 0 && page.shape(i + window) != Shape::prose;
    page.contexts[i].boilerplate_near = near;
  }
}

void sum_boilerplate_below(Page& page) {
  std::uint32_t short_units = 0;
  std::uint32_t boilerplate = 0;
  for (std::size_t i = page.size(); i-- > 0;) {
    if (page.shape(i) != Shape::prose) {
      ++short_units;
      boilerplate += page.traits[i].boilerplate > 0;
    }
    page.contexts[i].boilerplate_rest = boilerplate * 100 / std::max(short_units, 1U);
  }
}

void follow_items(Page& page) {
  std::uint32_t content_indent = 0;  // of the list item above; 0: none
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

// Right below each other, a list may also leave numbers out.
bool goes_on_counting(const Unit& above, const Unit& unit) {
  if (unit.marker.number == above.marker.number + 1) return true;
  return unit.blank_before == 0 && unit.marker.number > above.marker.number;
}

// A list of numbers: "2." below "1." with nothing between but items and what belongs to them.
void follow_numbers(Page& page) {
  std::size_t last = page.size();  // the numbered unit above; size(): none
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

bool is_advertising_label(const Traits& traits) {
  return traits.words == 1 && (traits.first_word_lists & advertising_words) != 0;
}

bool is_clean_prose(const Traits& traits) {
  if (traits.shape != Shape::prose) return false;
  return traits.boilerplate * 10 < std::min(traits.words, 40U) + 4;
}

Page survey(const Source& source, std::uint32_t file) {
  const TextReaderOptions none;
  Corrector corrector(none);
  return survey(source, file, corrector);
}

Page survey(const Source& source, std::uint32_t file, Corrector& corrector) {
  Page page;
  page.file = file;
  page.lines = split_lines(source);
  corrector.cut(page);
  page.language = detect_language(source.text());
  page.blanks = find_blank_style(page.list.units);
  measure_units(page);
  page.contexts.resize(page.size());
  compare_with_prose(page);
  measure_blocks(page);
  count_repeats(page);
  count_runs(page);
  page.may_hold_code = may_hold_code(page);
  measure_distances_to_prose(page);
  compare_with_neighbours(page);
  follow_colons(page);
  look_for_boilerplate_below(page);
  sum_boilerplate_below(page);
  find_lookalike_headings(page);
  find_enumerated(page);
  follow_items(page);
  follow_numbers(page);
  return page;
}

}  // namespace offprint::text
