// train: fits the weights of the article reader to a corpus of labelled texts.
//
//   train CORPUS --compare            cross-validation by source of several approaches
//   train CORPUS --outputs FOLDER     … of the one that is kept; every text as Markdown there,
//                                     and errors.txt
//   train CORPUS --try NAME=VALUE...  … of that one with other settings
//   train CORPUS --table FILE         writes the weights, fitted to all texts
//
// The same corpus gives the same bytes. See input/text/INFERENCE.md.
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <string>

#include "converter/error.h"
#include "formats/markdown/markdown.h"
#include "formats/options.h"
#include "input/options.h"
#include "input/text/document_builder.h"
#include "input/text/levels.h"
#include "input/text/training/approaches.h"
#include "input/text/training/cross_validation.h"
#include "input/text/training/errors.h"

namespace offprint::training {

namespace {

void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary);
  stream << bytes;
  if (!stream.flush()) throw Error(ErrorKind::io, "cannot write " + path.string());
}

std::string as_markdown(const Corpus& corpus, const LabelledText& text,
                        const std::vector<article::Choice>& choices) {
  const std::vector<int> levels = article::find_levels(text.page, choices);
  const article::Decisions decisions{corpus.sources[text.page.file], text.page, choices, levels};
  Diagnostics diagnostics;
  const Document document = article::build_document(decisions, {}, diagnostics);
  StringSink sink;
  write_markdown(document, {}, {}, sink, diagnostics);
  return sink.take();
}

void print_tallies(const std::string& name, const Tally& all,
                   const std::map<std::string, Tally>& by_variant) {
  fmt::print("{}\n", tally_line(name, all));
  for (const auto& [variant, tally] : by_variant)
    fmt::print("{}\n", tally_line("  " + variant, tally));
  std::fflush(stdout);
}

void judge(Corpus& corpus, const Approach& approach, const std::filesystem::path& outputs) {
  Tally all;
  std::map<std::string, Tally> by_variant;
  Confusion confusion{};
  std::string errors;
  cross_validate(corpus, approach,
                 [&](const LabelledText& text, const std::vector<article::Choice>& choices) {
                   const Tally tally = count(text, choices);
                   all += tally;
                   add_confusion(text, choices, confusion);
                   by_variant[text.labels.variant] += tally;
                   errors += error_report(text, choices);
                   if (!outputs.empty())
                     write_file(outputs / (text.name + ".md"), as_markdown(corpus, text, choices));
                 });
  print_tallies(approach.name, all, by_variant);
  if (outputs.empty()) return;
  fmt::print("{}\n", confusion_table(confusion));
  write_file(outputs / "errors.txt", errors);
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2) throw Error(ErrorKind::bad_option, "see the head of train.cc");
  Corpus corpus = read_corpus(arguments[0]);
  const std::string value = arguments.size() > 2 ? arguments[2] : "";
  if (arguments[1] == "--table") {
    const WeightTable table = fit(corpus, kept_approach(), [](const auto&) { return true; });
    write_file(value, write_table(table));
    return 0;
  }
  fmt::print("{}\n", tally_heading());
  if (arguments[1] == "--outputs") {
    judge(corpus, kept_approach(), value);
    return 0;
  }
  if (arguments[1] == "--try") {
    judge(corpus, changed_approach({arguments.begin() + 2, arguments.end()}), {});
    return 0;
  }
  for (const Approach& approach : compared_approaches()) judge(corpus, approach, {});
  return 0;
}

}  // namespace

}  // namespace offprint::training

int main(int argument_count, char** arguments) {
  try {
    return offprint::training::run({arguments + 1, arguments + argument_count});
  } catch (const offprint::Error& error) {
    fmt::print(stderr, "train: error: {}\n", error.what());
    return static_cast<int>(error.kind());
  }
}
