// Fits the weights that rank the candidates for the title.
#pragma once

#include <vector>

#include "input/text/training/corpus.h"
#include "input/text/weights/weights.h"

namespace offprint::training {

struct TitleSettings {
  std::size_t rounds = 30;  // passes over all texts
  double rate = 0.1;
  double decay = 0.005;
  double layer_rate = 0.05;
  double layer_decay = 0.005;
  double dropout = 0.2;          // share of the features that are ignored at each text
  double written_weight = 0.15;  // weight of a written text; that of one of the corpus is 1
};

struct FittedTitle {
  std::vector<text::TitleWeight> features;
  text::TitleLayer layer{};
};

// Fits a softmax over the candidates of each text, so that the labelled title is the likeliest.
FittedTitle fit_title(const std::vector<const LabelledText*>& texts, const TitleSettings& settings);

}  // namespace offprint::training
