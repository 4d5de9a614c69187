// Weights that own their memory, made by training.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "input/text/training/chain_model.h"
#include "input/text/training/title_trainer.h"
#include "input/text/weights/weights.h"

namespace offprint::training {

struct WeightTable {
  std::deque<std::string> names;  // to which the rows of `features` point
  FittedTitle title;
  std::vector<text::FeatureWeights> features;
  std::vector<text::RoleWeights> layer;
  std::vector<text::RoleWeights> transitions;
  text::RoleWeights first{};
  text::RoleWeights last{};

  // Returns the weights in the form that the reader takes. They point into the table.
  text::Weights view() const {
    return {title.features, title.layer, features, layer, transitions, first, last};
  }
};

WeightTable make_table(FittedTitle title, const ChainModel& model);

// Returns the table as C++ source, which weights.cc includes.
std::string write_table(const WeightTable& table);

}  // namespace offprint::training
