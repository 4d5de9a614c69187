#include "input/text/training/cross_validation.h"

namespace offprint::training {

WeightTable fit(Corpus& corpus, const Approach& approach,
                const std::function<bool(const LabelledText&)>& take) {
  std::vector<const LabelledText*> taken;
  for (const LabelledText& text : corpus.texts)
    if (take(text)) taken.push_back(&text);
  const FittedTitle title = fit_title(taken, approach.title);
  text::Weights header_weights;
  header_weights.title = title.features;
  header_weights.title_layer = title.layer;
  std::vector<Example> examples;
  for (LabelledText& text : corpus.texts) {
    if (!take(text)) continue;
    text.find_header(header_weights);
    examples.push_back(make_example(text, approach.inputs));
    if (text.written) examples.back().weight = approach.written_weight;
  }
  return make_table(title, fit_chain(examples, approach.chain));
}

void cross_validate(Corpus& corpus, const Approach& approach,
                    const std::vector<std::set<std::string>>& folds, const JudgedText& judged) {
  for (const std::set<std::string>& fold : folds) {
    const WeightTable table = fit(corpus, approach, [&](const LabelledText& text) {
      return fold.count(text.labels.source) == 0 && fold.count(text.labels.chrome) == 0;
    });
    const text::Weights weights = table.view();
    for (LabelledText& text : corpus.texts) {
      if (fold.count(text.labels.source) == 0) continue;
      text.find_header(weights);
      judged(text, text::decode_roles(text.page, weights));
    }
  }
}

}  // namespace offprint::training
