// write_samples FOLDER: what the validators look at. The document with every kind everywhere,
// random documents, and documents at the edges, as EPUB, DocBook (article and book) and html.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "converter/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "tests/support/case_file.h"
#include "tests/support/conversion.h"
#include "tests/support/random_document.h"
#include "tests/support/samples.h"

namespace {

using namespace offprint;

constexpr std::uint64_t random_books = 6;       // EPUBCheck takes seconds for each
constexpr std::uint64_t random_articles = 150;  // jing takes them all at once

struct Target {
  std::string_view writer;
  std::string extension;
  WriterOptions options;
};

const WriterRow& writer(std::string_view name) {
  for (const WriterRow& row : writers())
    if (row.name == name) return row;
  throw std::runtime_error("no such writer");
}

void write(const Document& document, const Target& target, const std::filesystem::path& stem) {
  Sources sources;
  sources.add("sample.txt", "");
  const Environment environment;
  test::MemoryLoader loader;
  const ConversionContext context{sources, 0, environment, &loader, "sample"};
  Diagnostics diagnostics;
  StringSink sink;
  const Output output{&writer(target.writer), &sink};
  write_outputs(document, {&output, 1}, target.options, context, diagnostics);
  std::ofstream(stem.string() + target.extension, std::ios::binary) << sink.bytes();
}

Document one_word() {
  Document document;
  document.blocks.push_back(make(Paragraph{text_inlines("Word")}));
  return document;
}

Document sections_without_text() {
  Document document;
  document.sections.resize(3);
  document.sections[1].sections.resize(1);
  document.sections[1].sections[0].level = 5;
  document.sections[2].title = text_inlines("第三章");
  document.metadata.language.set("ja", Origin::document);
  return document;
}

Document raw_html() {
  const test::CaseFile file = test::read_case(OFFPRINT_ROOT "/tests/cases/raw-html.case");
  return test::read("markdown", file.sections.at(0).body);
}

std::vector<Target> targets() {
  WriterOptions book;
  book.docbook.root = DocbookRoot::book;
  return {{"docbook", ".xml", {}}, {"docbook", ".book.xml", book}, {"html", ".html", {}}};
}

void write_samples(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  test::Words words;
  const Target epub{"epub", ".epub", {}};
  const std::vector<std::pair<std::string, Document>> named = {
      {"every-kind", test::every_kind_everywhere(words)},
      {"empty", Document{}},
      {"one-word", one_word()},
      {"no-text", sections_without_text()},
      {"raw-html", raw_html()},
  };
  for (const auto& [name, document] : named) {
    write(document, epub, folder / name);
    for (const Target& target : targets()) write(document, target, folder / name);
  }
  for (std::uint64_t seed = 1; seed <= random_articles; ++seed) {
    const Document document = test::random_document(seed);
    const std::string name = "random-" + std::to_string(seed);
    if (seed <= random_books) write(document, epub, folder / name);
    for (const Target& target : targets()) write(document, target, folder / name);
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: write_samples FOLDER\n";
    return 2;
  }
  write_samples(words[1]);
  return 0;
}
