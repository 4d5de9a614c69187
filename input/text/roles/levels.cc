#include "input/text/roles/levels.h"

#include <algorithm>

#include "input/text/lines/list_marker.h"

namespace offprint::text {

namespace {

constexpr int top_level = 2;  // below the title

std::vector<std::size_t> find_headings(const std::vector<Choice>& choices) {
  std::vector<std::size_t> headings;
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (choices[i].role == Role::heading) headings.push_back(i);
  return headings;
}

// Returns the level that a correction gives to the unit, or 0.
int given_level(const PageUnits& page, std::size_t i) {
  return page.is_corrected_to(CorrectionKind::heading, i) ? page.correction(i)->level : 0;
}

// Returns whether only boilerplate is between two headings.
bool touch(const std::vector<Choice>& choices, std::size_t upper, std::size_t lower) {
  for (std::size_t i = upper + 1; i < lower; ++i)
    if (!is_boilerplate(choices[i].role)) return false;
  return true;
}

constexpr std::size_t enough_pairs = 3;

// Returns whether a heading directly below another one is its child in this text. That is so if the
// first two headings are such a pair, or if at least three pairs make up three quarters of the
// headings. Otherwise the second line of a pair is more often a line that only looks like a
// heading.
bool shows_levels(const std::vector<Choice>& choices, const std::vector<std::size_t>& headings) {
  std::size_t pairs = 0;
  for (std::size_t k = 1; k < headings.size(); ++k) {
    if (!touch(choices, headings[k - 1], headings[k])) continue;
    if (k == 1) return true;
    ++pairs;
  }
  return pairs >= enough_pairs && 8 * pairs >= 3 * headings.size();
}

bool is_numbered(const PageUnits& page, const std::vector<std::size_t>& headings) {
  return std::any_of(headings.begin(), headings.end(),
                     [&](std::size_t i) { return section_number_depth(page.unit(i).text) >= 2; });
}

void set_numbered_levels(PageWithLevels& page, const std::vector<std::size_t>& headings) {
  for (const std::size_t i : headings) {
    const int depth = section_number_depth(page.unit(i).text);
    page.levels[i] = top_level + std::max(depth, 1) - 1;
  }
}

void set_stacked_levels(PageWithLevels& page, const std::vector<std::size_t>& headings) {
  const bool shown = shows_levels(page.choices, headings);
  const auto stand_in_pair = [&](std::size_t upper) {
    return shown && upper + 1 < headings.size() &&
           touch(page.choices, headings[upper], headings[upper + 1]);
  };
  int level = top_level;
  for (std::size_t k = 0; k < headings.size(); ++k) {
    if (k > 0 && stand_in_pair(k - 1))
      level = page.levels[headings[k - 1]] + 1;
    else if (stand_in_pair(k))
      level = top_level;
    if (const int given = given_level(page, headings[k]); given != 0) level = given;
    page.levels[headings[k]] = level;
  }
}

}  // namespace

PageWithLevels find_levels(PageWithRoles with_roles) {
  PageWithLevels page(std::move(with_roles));
  page.levels.resize(page.size());
  const std::vector<std::size_t> headings = find_headings(page.choices);
  if (is_numbered(page, headings))
    set_numbered_levels(page, headings);
  else
    set_stacked_levels(page, headings);
  for (const std::size_t i : headings) {
    const int underlined = page.unit(i).underlined;
    const int given = given_level(page, i);
    if (given != 0 || underlined != 0) page.levels[i] = given != 0 ? given : underlined;
  }
  return page;
}

}  // namespace offprint::text
