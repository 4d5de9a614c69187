// The levels of headings, given which lines are headings.
#include "input/text/roles/levels.h"

#include <gtest/gtest.h>
#include <string>

#include "input/text/survey/survey.h"

namespace offprint::text {
namespace {

// Returns the levels of the lines of `text`. Lines that begin with a capital are headings.
std::vector<int> levels_of(const std::string& text) {
  Sources sources;
  const std::uint32_t file = sources.add("a.txt", text);
  PageWithHeader page(survey(sources[file], file), {});
  std::vector<Choice> choices(page.size());
  for (std::size_t i = 0; i < page.size(); ++i)
    if (page.unit(i).text.front() < 'a') choices[i].role = Role::heading;
  return find_levels({std::move(page), std::move(choices)}).levels;
}

TEST(Levels, AHeadingDirectlyBelowAnotherIsItsChild) {
  EXPECT_EQ(levels_of("Rise\nMarket\nprose\nSalt\nprose\nFall\nSilt\nprose\n"),
            (std::vector{2, 3, 0, 3, 0, 2, 3, 0}));
}

TEST(Levels, ATextThatDoesNotShowThemFromTheFirstHeadingOnIsFlat) {
  EXPECT_EQ(levels_of("Rise\nprose\nMarket\nSalt\nprose\nFall\nprose\n"),
            (std::vector{2, 0, 2, 2, 0, 2, 0}));
}

TEST(Levels, ATextThatShowsThemAlmostEverywhereMayBeginOtherwise) {
  EXPECT_EQ(levels_of("Rise\nprose\nSalt\nMarket\nprose\nFall\nSilt\nprose\nPort\nSand\nprose\n"),
            (std::vector{2, 0, 2, 3, 0, 2, 3, 0, 2, 3, 0}));
}

TEST(Levels, NumbersOfSectionsTellThemEverywhere) {
  EXPECT_EQ(levels_of("1 Rise\nprose\n1.1 Market\nprose\n2 Fall\n2.1 Silt\nprose\n"),
            (std::vector{2, 0, 3, 0, 2, 3, 0}));
}

}  // namespace
}  // namespace offprint::text
