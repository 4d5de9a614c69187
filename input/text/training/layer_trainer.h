// Fits the hidden layer between features and roles.
//
// The layer works as in weights.h. In training, some of its units are left out at random.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "input/text/training/chain_model.h"
#include "input/text/training/descent.h"

namespace offprint::training {

struct LayerSettings {
  double rate = 0.05;
  double decay = 0.01;
  double start = 0.1;    // weights start with random numbers between this and its opposite
  double dropout = 0.2;  // share of the layer's units that are left out at each step
};

class LayerTrainer {
 public:
  LayerTrainer(std::size_t size, const LayerSettings& settings, std::mt19937& random);

  using Activity = std::vector<float>;  // [unit of the layer]

  // Adds the scores of the layer for a unit with these inputs. Each input is multiplied by `share`
  // to make up for those that are left out.
  Activity add_scores(const std::vector<std::uint32_t>& inputs, float share, RoleScores& scores);
  // Adds to the slopes of the weights, given those of the scores.
  void learn(const std::vector<std::uint32_t>& inputs, float share, const Activity& activity,
             const RoleScores& slope);
  void step();
  void remember();
  void average();

  std::vector<float>& inward() { return inward_.numbers(); }    // [input][size]
  std::vector<float>& outward() { return outward_.numbers(); }  // [size][role]

 private:
  float random_weight(double width);
  bool left_out();
  float growth() const { return static_cast<float>(1 / (1 - settings_.dropout)); }

  std::size_t size_;
  const LayerSettings& settings_;
  std::mt19937& random_;
  Descent inward_;
  Descent outward_;
};

}  // namespace offprint::training
