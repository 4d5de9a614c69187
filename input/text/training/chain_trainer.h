// Fits the weights of the chain.
//
// The model is a conditional random field that is trained with a margin. For each text, the trainer
// minimises the logarithm of the sum over all sequences of roles, each with the cost of its errors
// added to its score, less the logarithm of the sum over the right sequences. A unit is scored by
// its features and by a hidden layer. The method is AdaGrad; the order of the texts is shuffled
// with a fixed seed.
#pragma once

#include <cstdint>
#include <vector>

#include "input/text/training/layer_trainer.h"

namespace offprint::training {

struct ChainSettings {
  std::size_t rounds = 20;    // passes over all texts
  double rate = 0.1;          // learning rate of the first steps
  double decay = 0.06;        // how much every weight is moved towards zero at each text
  double dropout = 0.3;       // share of the features of a unit that are ignored
  double drop_cost = 2.1;     // cost of leaving out text of the article
  double heading_cost = 1.5;  // cost of a false heading
  double item_cost = 1;       // cost of a false list item
  double other_cost = 1;      // cost of any other error
  bool transitions = true;    // if false, each role is chosen without regard to its neighbours
  std::uint32_t seeds = 1;    // models that are averaged; each gets an equal part of the layer
  LayerSettings layer;
};

ChainModel fit_chain(const std::vector<Example>& examples, const ChainSettings& settings);

}  // namespace offprint::training
