// The model of roles/chain.h with weights that are floating-point numbers, so that they can be
// fitted.
#pragma once

#include <array>
#include <vector>

#include "input/text/training/examples.h"

namespace offprint::training {

using RoleScores = std::array<double, role_count>;

// The weights of a model. Those that score roles directly are in one array, so that they are fitted
// in the same way: role_count for each input, then the transitions, the first roles, the last
// roles.
class ChainModel {
 public:
  static std::size_t number_count() { return (input_count() + role_count + 2) * role_count; }

  ChainModel() : numbers_(number_count()), inward_(input_count() * text::layer_size) {}

  std::vector<float>& numbers() { return numbers_; }
  const float* input(std::size_t row) const { return &numbers_[row * role_count]; }
  static std::size_t transition_row(std::size_t from) { return input_count() + from; }
  static std::size_t first_row() { return input_count() + role_count; }
  static std::size_t last_row() { return input_count() + role_count + 1; }

  // The hidden layer: the weights from an input to each unit of the layer, and from each of these
  // to the roles.
  float* inward(std::size_t row) { return &inward_[row * text::layer_size]; }
  const float* inward(std::size_t row) const { return &inward_[row * text::layer_size]; }
  std::array<RoleScores, text::layer_size> outward{};

 private:
  std::vector<float> numbers_;
  std::vector<float> inward_;
};

// The likelihoods of every role of every unit, and of every pair of successive roles.
struct Likelihoods {
  double log_sum = 0;
  std::vector<RoleScores> units;
  std::array<RoleScores, role_count> pairs{};  // summed over the text: [from][to]
};

// Sums over all sequences of `allowed` roles. `numbers` are those of a model; `scores` are those of
// the units alone.
Likelihoods sum_chain(const float* numbers, const std::vector<RoleScores>& scores,
                      const std::vector<RoleMask>& allowed);

}  // namespace offprint::training
