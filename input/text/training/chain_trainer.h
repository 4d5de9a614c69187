// Fits the weights of the chain.
//
// What is minimised, for each text: the logarithm of the sum over all sequences of roles, each with
// what its errors cost, less that over the right sequences (a conditional random field with
// margin). A unit scores by its features and by a layer between features and roles. AdaGrad goes
// over the texts in an order that a fixed seed shuffles.
#pragma once

#include <cstdint>
#include <vector>

#include "input/text/training/layer_trainer.h"

namespace offprint::training {

struct ChainSettings {
  std::size_t rounds = 20;    // times over all texts
  double rate = 0.1;          // of the first steps
  double decay = 0.06;        // how much every weight is drawn to zero at each text
  double dropout = 0.3;       // share of the features that a unit is seen without
  double drop_cost = 2.1;     // of leaving out what belongs to the article
  double heading_cost = 1.5;  // of a false heading
  double item_cost = 1;       // of a false list item
  double other_cost = 1;      // of any other error
  bool transitions = true;    // without: every unit for itself
  std::uint32_t seeds = 1;    // models that are averaged; the layer is parted among them
  LayerSettings layer;
};

ChainModel fit_chain(const std::vector<Example>& examples, const ChainSettings& settings);

}  // namespace offprint::training
