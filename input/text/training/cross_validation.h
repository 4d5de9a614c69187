// Judges a way to find roles on texts of sources it has not learned from.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "input/text/training/chain_trainer.h"
#include "input/text/training/tally.h"
#include "input/text/training/title_trainer.h"
#include "input/text/training/weight_table.h"

namespace offprint::training {

struct Approach {
  std::string name;
  FeatureChoice features;
  ChainSettings chain;
  TitleSettings title;
};

// Fits all weights to the texts that `take` accepts; finds their headers on the way.
WeightTable fit(Corpus& corpus, const Approach& approach,
                const std::function<bool(const LabelledText&)>& take);

// A text whose roles were chosen with weights that its source had no part in.
using JudgedText = std::function<void(const LabelledText&, const std::vector<article::Choice>&)>;

// Leaves out each source in turn.
void cross_validate(Corpus& corpus, const Approach& approach, const JudgedText& judged);

}  // namespace offprint::training
