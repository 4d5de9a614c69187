// The chain of roles with weights that can be fitted: what chain.cc decodes, in real numbers.
#pragma once

#include <array>
#include <vector>

#include "input/text/training/examples.h"

namespace offprint::training {

using RoleScores = std::array<double, role_count>;

// All numbers of a model in one row, so that they are fitted alike: role_count for each input,
// then the transitions, the first roles, the last roles.
class ChainModel {
 public:
  static std::size_t number_count() { return (input_count() + role_count + 2) * role_count; }

  ChainModel() : numbers_(number_count()), inward_(input_count() * text::layer_size) {}

  std::vector<float>& numbers() { return numbers_; }
  const float* input(std::size_t row) const { return &numbers_[row * role_count]; }
  static std::size_t transition_row(std::size_t from) { return input_count() + from; }
  static std::size_t first_row() { return input_count() + role_count; }
  static std::size_t last_row() { return input_count() + role_count + 1; }

  // The layer between features and roles: what an input says to each of its units, and each of them
  // to the roles.
  float* inward(std::size_t row) { return &inward_[row * text::layer_size]; }
  const float* inward(std::size_t row) const { return &inward_[row * text::layer_size]; }
  std::array<RoleScores, text::layer_size> outward{};

 private:
  std::vector<float> numbers_;
  std::vector<float> inward_;
};

// How likely every role of every unit is, and every pair of roles that follow each other.
struct Likelihoods {
  double log_sum = 0;
  std::vector<RoleScores> units;
  std::array<RoleScores, role_count> pairs{};  // summed over the text: [from][to]
};

// `numbers` are those of a model; `scores` of the units alone; `allowed` are the roles that are
// looked at.
Likelihoods sum_chain(const float* numbers, const std::vector<RoleScores>& scores,
                      const std::vector<RoleMask>& allowed);

}  // namespace offprint::training
