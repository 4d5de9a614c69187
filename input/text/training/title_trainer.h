// Fits the weights that rank the candidates for the title.
#pragma once

#include <vector>

#include "input/text/training/corpus.h"
#include "input/text/weights/weights.h"

namespace offprint::training {

struct TitleSettings {
  std::size_t rounds = 30;  // times over all texts
  double rate = 0.1;
  double decay = 0.005;
  double layer_rate = 0.05;
  double layer_decay = 0.005;
  double dropout = 0.2;          // share of the features that a text's candidates are seen without
  double written_weight = 0.15;  // of a written text beside one of the corpus
};

struct FittedTitle {
  std::vector<text::TitleWeight> features;
  text::TitleLayer layer{};
};

// A softmax over the candidates of each text: the labelled title shall win.
FittedTitle fit_title(const std::vector<const LabelledText*>& texts, const TitleSettings& settings);

}  // namespace offprint::training
