#include "input/text/training/corpus.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "converter/error.h"
#include "input/text/survey.h"

namespace offprint::training {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw Error(ErrorKind::io, "cannot read " + path.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> labelled_names(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::filesystem::path path = entry.path();
    if (path.extension() != ".txt") continue;
    if (std::filesystem::exists(path.replace_extension(".json")))
      names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::vector<std::set<std::string>> Corpus::folds() const {
  constexpr std::size_t page_folds = 6;
  std::set<std::string> collections;
  std::set<std::string> pages;
  for (const LabelledText& text : texts)
    (text.labels.web_page ? pages : collections).insert(text.labels.source);
  std::vector<std::set<std::string>> folds(page_folds);
  std::size_t dealt = 0;
  for (const std::string& page : pages) folds[dealt++ % page_folds].insert(page);
  for (const std::string& collection : collections) folds.push_back({collection});
  return folds;
}

Corpus read_corpus(const std::filesystem::path& folder) {
  Corpus corpus;
  for (const std::string& name : labelled_names(folder)) {
    LabelledText text;
    text.name = name;
    text.labels = read_labels(read_file(folder / (name + ".json")));
    const std::uint32_t file = corpus.sources.add(name, read_file(folder / (name + ".txt")));
    text.page = article::survey(corpus.sources[file], file);
    corpus.texts.push_back(std::move(text));
  }
  if (corpus.texts.empty()) throw Error(ErrorKind::io, "no labelled texts in " + folder.string());
  return corpus;
}

}  // namespace offprint::training
