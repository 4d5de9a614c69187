// Fits the weights that rank the candidates for the title.
#pragma once

#include <vector>

#include "input/text/training/corpus.h"
#include "input/text/weights.h"

namespace offprint::training {

struct TitleSettings {
  std::size_t rounds = 300;
  double rate = 0.5;
  double decay = 0.1;
  double written_weight = 0.25;  // of a written text beside one of the corpus
};

// A softmax over the candidates of each text: the labelled title shall win.
std::vector<article::TitleWeight> fit_title(const std::vector<const LabelledText*>& texts,
                                            const TitleSettings& settings);

}  // namespace offprint::training
