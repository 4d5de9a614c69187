// The labelled texts that weights are fitted to.
#pragma once

#include <deque>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "converter/model/source.h"
#include "input/text/header/header_finder.h"
#include "input/text/training/labels.h"

namespace offprint::training {

struct LabelledText {
  std::string name;
  bool written = false;  // written for the training, not taken from the corpus
  Labels labels;
  text::PageWithHeader page;  // by the reader's own code; its views point into Corpus::sources

  // Finds the header once more, with weights that were fitted without this text.
  void find_header(const text::Weights& weights) {
    page = text::find_header(std::move(page), weights);
  }

  const Label& label(std::size_t unit) const { return labels.at(page.span(unit).line); }
};

struct Corpus {
  Sources sources;
  // In the order of their names. They must not be copied, because parts of a page contain views
  // into other parts.
  std::deque<LabelledText> texts;

  // Returns the sets of sources that cross-validation leaves out in turn: each collection, and the
  // web pages in six parts, since each of them is a source of its own. Written texts are never left
  // out.
  std::vector<std::set<std::string>> folds() const;
  // Returns such sets of the written texts alone.
  std::vector<std::set<std::string>> written_folds() const;
};

// Reads every NAME.txt in `folder` that has a NAME.json beside it. Throws Error.
Corpus read_corpus(const std::filesystem::path& folder);

// Adds every NAME.page of `folder` (written_page.h) in several layouts (page_layouts.h).
// Throws Error.
void add_written_pages(const std::filesystem::path& folder, Corpus& corpus);

}  // namespace offprint::training
