// Weights that own their memory, as training makes them.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "input/text/training/chain_model.h"
#include "input/text/training/title_trainer.h"
#include "input/text/weights/weights.h"

namespace offprint::training {

struct WeightTable {
  std::deque<std::string> names;  // what the rows of `features` point at
  FittedTitle title;
  std::vector<text::FeatureWeights> features;
  std::vector<text::RoleWeights> layer;
  std::vector<text::RoleWeights> transitions;
  text::RoleWeights first{};
  text::RoleWeights last{};

  // As the reader takes them; borrows from the table.
  text::Weights view() const {
    return {title.features, title.layer, features, layer, transitions, first, last};
  }
};

WeightTable make_table(FittedTitle title, const ChainModel& model);

// The table as C++, as weights.cc includes it.
std::string write_table(const WeightTable& table);

}  // namespace offprint::training
