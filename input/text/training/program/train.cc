// train: fits the weights of the text reader to a corpus of labelled texts.
//
//   train CORPUS                     judges the approach in use by cross-validation over sources
//       --outputs FOLDER             also writes every text as Markdown, and errors.txt, there
//       --compare                    judges several approaches instead
//       --table FILE                 fits to all texts and writes the weights instead
//       --pages FOLDER               also fits to the written pages there
//       --judge-pages                judges these, in six parts, instead of the corpus
//       --try NAME=VALUE             changes a setting (approaches.cc)
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
#include "input/text/build/document_builder.h"
#include "input/text/roles/levels.h"
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

std::string as_markdown(LabelledText& text, const std::vector<text::Choice>& choices) {
  text::PageWithLevels page = text::find_levels({std::move(text.page), choices});
  Diagnostics diagnostics;
  const Document document = text::build_document(page, {}, diagnostics);
  text.page = std::move(page);  // without the roles, which are those of one fold
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

using Folds = std::vector<std::set<std::string>>;

void judge(Corpus& corpus, const Approach& approach, const Folds& folds,
           const std::filesystem::path& outputs) {
  Tally all;
  std::map<std::string, Tally> by_variant;
  Confusion confusion{};
  std::string errors;
  cross_validate(corpus, approach, folds,
                 [&](LabelledText& text, const std::vector<text::Choice>& choices) {
                   const Tally tally = count(text, choices);
                   all += tally;
                   add_confusion(text, choices, confusion);
                   by_variant[text.labels.variant] += tally;
                   errors += error_report(text, choices);
                   if (!outputs.empty())
                     write_file(outputs / (text.name + ".md"), as_markdown(text, choices));
                 });
  print_tallies(approach.name, all, by_variant);
  if (outputs.empty()) return;
  fmt::print("{}\n", confusion_table(confusion));
  write_file(outputs / "errors.txt", errors);
}

struct Request {
  std::filesystem::path corpus, pages, outputs, table;
  std::vector<std::string> settings;
  bool compare = false;
  bool judge_written = false;
};

Request read_arguments(const std::vector<std::string>& arguments) {
  Request request;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const auto value = [&]() -> const std::string& {
      if (i + 1 == arguments.size()) throw Error(ErrorKind::bad_option, argument + " of what?");
      return arguments[++i];
    };
    if (argument == "--pages")
      request.pages = value();
    else if (argument == "--outputs")
      request.outputs = value();
    else if (argument == "--table")
      request.table = value();
    else if (argument == "--try")
      request.settings.push_back(value());
    else if (argument == "--compare")
      request.compare = true;
    else if (argument == "--judge-pages")
      request.judge_written = true;
    else if (argument.starts_with("-") || !request.corpus.empty())
      throw Error(ErrorKind::bad_option, argument + "? See the head of train.cc");
    else
      request.corpus = argument;
  }
  return request;
}

int run(const Request& request) {
  Corpus corpus = read_corpus(request.corpus);
  if (!request.pages.empty()) add_written_pages(request.pages, corpus);
  const Approach approach = changed_approach(request.settings);
  if (!request.table.empty()) {
    write_file(request.table, write_table(fit(corpus, approach, [](const auto&) { return true; })));
    return 0;
  }
  const auto folds = request.judge_written ? corpus.written_folds() : corpus.folds();
  fmt::print("{}\n", tally_heading());
  if (!request.compare) {
    judge(corpus, approach, folds, request.outputs);
    return 0;
  }
  for (const Approach& compared : compared_approaches()) judge(corpus, compared, folds, {});
  return 0;
}

}  // namespace

}  // namespace offprint::training

int main(int argument_count, char** arguments) {
  try {
    return offprint::training::run(
        offprint::training::read_arguments({arguments + 1, arguments + argument_count}));
  } catch (const offprint::Error& error) {
    fmt::print(stderr, "train: error: {}\n", error.what());
    return 1;
  }
}
