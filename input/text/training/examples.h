// Labelled texts in the form that the chain is fitted to: numbers of features and sets of right
// roles.
#pragma once

#include <cstdint>
#include <vector>

#include "input/text/lines/blank_style.h"
#include "input/text/training/corpus.h"
#include "input/text/weights/weights.h"

namespace offprint::training {

inline constexpr std::size_t role_count = text::weighed_roles.size();
using RoleMask = std::uint32_t;  // bit k: weighed_roles[k]

constexpr RoleMask role_bit(text::Role role) {
  RoleMask mask = 0;
  for (std::size_t k = 0; k < role_count; ++k)
    if (text::weighed_roles[k] == role) mask |= 1U << k;
  return mask;
}
inline constexpr RoleMask dropping_roles =
    role_bit(text::Role::inner_boilerplate) | role_bit(text::Role::tail_boilerplate);

struct ExampleUnit {
  RoleMask possible = 0;
  RoleMask right = 0;                 // not empty; several if the labels leave it open
  double words = 0;                   // words of the article in it; 0 if it may be left out
  std::vector<std::uint32_t> inputs;  // rows of ChainModel::weights
};

struct Example {
  std::string source;
  double weight = 1;
  std::vector<ExampleUnit> units;
};

// The inputs that an approach uses. Those that are compared may use fewer.
struct InputChoice {
  // Also uses the features by the blank lines of the text, and the features of the neighbours.
  bool crossed = true;
};

// Each feature has a row of weights for each of these places: on the unit itself in any text; on
// the unit itself in a text of one blank-line style, where the weight is added to that of any text;
// on the unit above, seen from below; on the unit below, seen from above.
enum class SeenFrom : std::uint8_t { own, own_none, own_everywhere, own_mixed, below, above };
inline constexpr std::size_t seen_from_count = 6;
constexpr SeenFrom seen_in(text::BlankStyle style) {
  return static_cast<SeenFrom>(1 + static_cast<std::size_t>(style));
}
constexpr std::size_t input_row(std::size_t feature, SeenFrom from) {
  return feature * seen_from_count + static_cast<std::size_t>(from);
}
std::size_t input_count();

Example make_example(const LabelledText& text, const InputChoice& choice);

// Returns the roles that are right for a unit with that label.
RoleMask right_roles(const Label& label);

}  // namespace offprint::training
