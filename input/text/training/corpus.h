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
  bool written = false;  // for the training, by us
  Labels labels;
  text::PageWithHeader page;  // by the reader's own code; its views point into Corpus::sources

  // Finds the header once more, with weights that this text had no part in.
  void find_header(const text::Weights& weights) {
    page = text::find_header(std::move(page), weights);
  }

  const Label& label(std::size_t unit) const { return labels.at(page.span(unit).line); }
};

struct Corpus {
  Sources sources;
  // In order of their names. Never copied: views point from one part of a page into another.
  std::deque<LabelledText> texts;

  // What cross-validation leaves out in turn: each collection; the web pages, of which each is a
  // source of its own, in six parts. Written texts are never left out.
  std::vector<std::set<std::string>> folds() const;
  // The same of the written texts alone.
  std::vector<std::set<std::string>> written_folds() const;
};

// Reads every NAME.txt in `folder` beside which a NAME.json stands. Throws Error.
Corpus read_corpus(const std::filesystem::path& folder);

// Adds every NAME.page of `folder` (written_page.h) in several layouts (page_layouts.h).
// Throws Error.
void add_written_pages(const std::filesystem::path& folder, Corpus& corpus);

}  // namespace offprint::training
