#include "input/text/survey/measured_page.h"

#include "input/text/survey/language.h"
#include "input/text/words/function_words.h"

namespace offprint::text {

namespace {

BlankStyle find_blank_style(const std::vector<Unit>& units) {
  std::size_t parted = 0;
  for (std::size_t i = 1; i < units.size(); ++i) parted += units[i].blank_before > 0;
  const std::size_t gaps = units.empty() ? 0 : units.size() - 1;
  if (parted == 0) return BlankStyle::none;
  return parted * 20 >= gaps * 19 ? BlankStyle::everywhere : BlankStyle::mixed;
}

bool may_hold_code(const MeasuredPage& page) {
  for (std::size_t i = 0; i < page.size(); ++i)
    if (page.unit(i).indent >= 2 || page.traits[i].code_symbols > 0) return true;
  return false;
}

void measure_traits(MeasuredPage& page) {
  ContentWords& content = page.content;
  const std::uint32_t lists = function_word_list(page.language);
  page.traits.reserve(page.size());
  for (const Unit& unit : page.list.units) {
    page.traits.push_back(measure(unit, lists, content.words));
    content.ends.push_back(content.words.size());
  }
}

}  // namespace

MeasuredPage measure_units(PageUnits units, const Source& source) {
  MeasuredPage page(std::move(units));
  page.language = detect_language(source.text());
  page.blanks = find_blank_style(page.list.units);
  measure_traits(page);
  page.may_hold_code = may_hold_code(page);
  return page;
}

}  // namespace offprint::text
