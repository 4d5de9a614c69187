// Step 9 of the text reader: chooses a role for every unit, for the whole text at once.
//
// The model is a linear chain. Each unit has a score for each role by its features; each pair of
// neighbours has a score for their two roles; Viterbi's algorithm finds the sequence of roles with
// the best sum. So a heading is not chosen without a text below it, and the items of a list stay
// together.
#pragma once

#include <utility>
#include <vector>

#include "input/text/header/header_finder.h"
#include "input/text/weights/role.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

struct Choice {
  Role role = Role::paragraph;
  // Hundredths: the score of the best sequence, less that of the best one with another role here.
  int margin = 0;
};

// Returns the roles among which the weights choose. List markers, underlines and corrections
// exclude some. Precondition: the unit is one of weighed_units().
RoleSet possible_roles(const SurveyedPage& page, std::size_t i);

// Returns the units whose roles are chosen by weights: those below the title that are not lines of
// the header.
std::vector<std::size_t> weighed_units(const PageWithHeader& page);

// Returns one choice for every unit, including those of the header and above it.
std::vector<Choice> decode_roles(const PageWithHeader& page, const Weights& weights);

struct PageWithRoles : PageWithHeader {
  PageWithRoles(PageWithHeader page, std::vector<Choice> chosen)
      : PageWithHeader(std::move(page)), choices(std::move(chosen)) {}

  std::vector<Choice> choices;  // one per unit

  Role role(std::size_t i) const { return choices[i].role; }
};

PageWithRoles choose_roles(PageWithHeader page, const Weights& weights);

}  // namespace offprint::text
