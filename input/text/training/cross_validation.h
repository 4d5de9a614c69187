// Judges a way to find roles on texts of sources it has not learned from.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "input/text/training/chain_trainer.h"
#include "input/text/training/tally.h"
#include "input/text/training/title_trainer.h"
#include "input/text/training/weight_table.h"

namespace offprint::training {

struct Approach {
  std::string name;
  InputChoice inputs;
  ChainSettings chain;
  TitleSettings title;
  double written_weight = 0.3;  // of a written text beside one of the corpus
};

// Fits all weights to the texts that `take` accepts; finds their headers on the way.
WeightTable fit(Corpus& corpus, const Approach& approach,
                const std::function<bool(const LabelledText&)>& take);

// A text whose roles were chosen with weights that its source had no part in.
using JudgedText = std::function<void(LabelledText&, const std::vector<text::Choice>&)>;

// Leaves out the sources of each fold in turn.
void cross_validate(Corpus& corpus, const Approach& approach,
                    const std::vector<std::set<std::string>>& folds, const JudgedText& judged);

}  // namespace offprint::training
