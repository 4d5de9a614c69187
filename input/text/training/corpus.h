// The labelled texts that weights are fitted to.
#pragma once

#include <deque>
#include <filesystem>
#include <set>
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
  // In order of their names. Never copied: views point from one part of a page into another.
  std::deque<LabelledText> texts;

  // What cross-validation leaves out in turn: each collection; the web pages, of which each is a
  // source of its own, in six parts.
  std::vector<std::set<std::string>> folds() const;
};

// Reads every NAME.txt in `folder` beside which a NAME.json stands. Throws Error.
Corpus read_corpus(const std::filesystem::path& folder);

}  // namespace offprint::training
