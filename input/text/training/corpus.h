// The labelled texts that weights are fitted to.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "converter/source.h"
#include "input/text/page.h"
#include "input/text/training/labels.h"

namespace offprint::training {

struct LabelledText {
  std::string name;
  Labels labels;
  article::Page page;  // surveyed by the reader's own code; its views point into Corpus::sources

  const Label& label(std::size_t unit) const { return labels.at(page.span(unit).line); }
};

struct Corpus {
  Sources sources;
  std::vector<LabelledText> texts;  // in order of their names

  // The names of the sources, in order: what cross-validation leaves out in turn.
  std::vector<std::string> source_names() const;
};

// Reads every NAME.txt in `folder` beside which a NAME.json stands. Throws Error.
Corpus read_corpus(const std::filesystem::path& folder);

}  // namespace offprint::training
