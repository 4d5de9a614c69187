#include "input/text/training/corpus.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "converter/error.h"
#include "input/text/survey/survey.h"
#include "input/text/training/page_layouts.h"

namespace offprint::training {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw Error(ErrorKind::io, "cannot read " + path.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::set<std::string>> deal(const std::set<std::string>& pages) {
  constexpr std::size_t parts = 6;
  std::vector<std::set<std::string>> folds(parts);
  std::size_t dealt = 0;
  for (const std::string& page : pages) folds[dealt++ % parts].insert(page);
  return folds;
}

std::vector<std::string> page_names(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".page") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

text::PageWithHeader add_page(const std::string& name, std::string text, Sources& sources) {
  const std::uint32_t file = sources.add(name, std::move(text));
  return text::find_header(text::survey(sources[file], file), text::default_weights());
}

void add_text(const std::string& name, LaidOutText laid_out, Corpus& corpus) {
  Labels labels;
  labels.source = name;
  labels.web_page = true;
  labels.variant = laid_out.layout;
  labels.blocks = std::move(laid_out.blocks);
  labels.index_lines();
  std::string full_name = name + "." + laid_out.layout;
  text::PageWithHeader page = add_page(full_name, std::move(laid_out.text), corpus.sources);
  corpus.texts.push_back({std::move(full_name), true, std::move(labels), std::move(page)});
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
  std::set<std::string> collections;
  std::set<std::string> pages;
  for (const LabelledText& text : texts)
    if (!text.written) (text.labels.web_page ? pages : collections).insert(text.labels.source);
  std::vector<std::set<std::string>> folds = deal(pages);
  for (const std::string& collection : collections) folds.push_back({collection});
  return folds;
}

std::vector<std::set<std::string>> Corpus::written_folds() const {
  std::set<std::string> pages;
  for (const LabelledText& text : texts)
    if (text.written) pages.insert(text.labels.source);
  return deal(pages);
}

Corpus read_corpus(const std::filesystem::path& folder) {
  Corpus corpus;
  for (const std::string& name : labelled_names(folder)) {
    Labels labels = read_labels(read_file(folder / (name + ".json")));
    text::PageWithHeader page = add_page(name, read_file(folder / (name + ".txt")), corpus.sources);
    corpus.texts.push_back({name, false, std::move(labels), std::move(page)});
  }
  if (corpus.texts.empty()) throw Error(ErrorKind::io, "no labelled texts in " + folder.string());
  return corpus;
}

void add_written_pages(const std::filesystem::path& folder, Corpus& corpus) {
  const std::vector<std::string> names = page_names(folder);
  std::vector<WrittenPage> pages;
  for (const std::string& name : names) {
    const std::filesystem::path path = folder / (name + ".page");
    pages.push_back(read_written_page(read_file(path), path.string()));
  }
  for (std::size_t i = 0; i < pages.size(); ++i) {
    for (LaidOutText& text : lay_out(pages[i], i)) add_text(names[i], std::move(text), corpus);
  }
}

}  // namespace offprint::training
