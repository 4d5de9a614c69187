// The layer between features and roles, as it is fitted.
//
// Each unit of the layer adds what the features say to it, is silent below zero, and speaks for and
// against roles. While it learns, some of its units are left out at chance.
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
  double start = 0.1;    // weights begin at chance between this and its opposite
  double dropout = 0.2;  // share of the layer's units that are left out at each step
};

class LayerTrainer {
 public:
  LayerTrainer(std::size_t size, const LayerSettings& settings, std::mt19937& random);

  using Activity = std::vector<float>;  // of each unit of the layer

  // Adds to `scores` what the layer says of a unit with these inputs. `share`: how much more
  // each of them counts, because others are left out.
  Activity speak(const std::vector<std::uint32_t>& inputs, float share, RoleScores& scores);
  // The slopes of the weights, given those of the scores.
  void learn(const std::vector<std::uint32_t>& inputs, float share, const Activity& activity,
             const RoleScores& slope);
  void step();
  void remember();
  void average();

  std::vector<float>& inward() { return inward_.numbers(); }    // [input][size]
  std::vector<float>& outward() { return outward_.numbers(); }  // [size][role]

 private:
  float at_chance(double width);
  bool left_out();
  float growth() const { return static_cast<float>(1 / (1 - settings_.dropout)); }

  std::size_t size_;
  const LayerSettings& settings_;
  std::mt19937& random_;
  Descent inward_;
  Descent outward_;
};

}  // namespace offprint::training
