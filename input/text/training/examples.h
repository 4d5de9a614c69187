// Texts as the fitting of the chain sees them: numbers for features and sets of right roles.
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
  RoleMask right = 0;                 // not empty; several where the labels leave it open
  double words = 0;                   // how much would be lost with it; 0: it may go
  std::vector<std::uint32_t> inputs;  // rows of ChainModel::weights
};

struct Example {
  std::string source;
  double weight = 1;
  std::vector<ExampleUnit> units;
};

// Which questions are asked of a unit; the rivals ask fewer.
struct InputChoice {
  bool crossed =
      true;  // its features by the text's use of blank lines, and its neighbours' features
};

// Each feature has a row of weights for each place it is seen from: on the unit in any text, on the
// unit in a text of that blank-line style (what all texts share is learned once), from the unit
// below it, from the unit above it.
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

// The roles that are right for a unit with that label.
RoleMask right_roles(const Label& label);

}  // namespace offprint::training
