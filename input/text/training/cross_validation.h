// Cross-validation: judges an approach on texts of sources that were left out when it was fitted.
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
  double written_weight = 0.3;  // weight of a written text; that of one of the corpus is 1
};

// Fits all weights to the texts that `take` accepts. Finds their headers again with the weights of
// the title.
WeightTable fit(Corpus& corpus, const Approach& approach,
                const std::function<bool(const LabelledText&)>& take);

// Called with a text whose roles were chosen with weights that were fitted without its source.
using JudgedText = std::function<void(LabelledText&, const std::vector<text::Choice>&)>;

// Leaves out the sources of each fold in turn, fits to the others, and calls `judged` with each
// text of the fold.
void cross_validate(Corpus& corpus, const Approach& approach,
                    const std::vector<std::set<std::string>>& folds, const JudgedText& judged);

}  // namespace offprint::training
