// Step 8 of the text reader: a role for every unit, chosen over the whole text at once.
//
// A linear chain: each unit scores for each role by its features, each pair of neighbours by how
// well their roles follow each other; Viterbi's algorithm finds the best sequence. So a heading
// needs something to head, lists hang together, and what follows the article stays cut off.
#pragma once

#include <utility>
#include <vector>

#include "input/text/header/header_finder.h"
#include "input/text/weights/role.h"
#include "input/text/weights/weights.h"

namespace offprint::text {

struct Choice {
  Role role = Role::paragraph;
  int margin = 0;  // how much worse the best sequence with another role here would score
};

// What a unit may be at all: the header's lines are fixed, markers and underlines are proof.
RoleSet possible_roles(const SurveyedPage& page, std::size_t i);

// The units whose role is weighed: those below the title that are not of the header.
std::vector<std::size_t> weighed_units(const PageWithHeader& page);

// Returns the choice for every unit.
std::vector<Choice> decode_roles(const PageWithHeader& page, const Weights& weights);

struct PageWithRoles : PageWithHeader {
  PageWithRoles(PageWithHeader page, std::vector<Choice> chosen)
      : PageWithHeader(std::move(page)), choices(std::move(chosen)) {}

  std::vector<Choice> choices;  // one per unit

  Role role(std::size_t i) const { return choices[i].role; }
};

PageWithRoles choose_roles(PageWithHeader page, const Weights& weights);

}  // namespace offprint::text
