// write_samples FOLDER [FIRST LAST]: what the validators look at, as EPUB, DocBook (article and
// book) and html. The document with every kind everywhere, documents at the edges, and random
// documents, each also spoilt; with two numbers only random ones with the seeds from FIRST to LAST.
#include <filesystem>
#include <fmt/core.h>
#include <fstream>
#include <iostream>

#include "converter/convert/convert.h"
#include "tests/support/case_file.h"
#include "tests/support/conversion.h"
#include "tests/support/random_document.h"
#include "tests/support/samples.h"
#include "tests/support/spoil.h"

namespace {

using namespace offprint;

constexpr std::uint64_t random_books = 6;       // EPUBCheck takes seconds for each
constexpr std::uint64_t random_articles = 150;  // jing takes them all at once

struct Target {
  std::string_view writer;
  std::string extension;
  WriterOptions options;
};

void write(const Document& document, const Target& target, const std::filesystem::path& stem) {
  test::MemoryLoader loader;
  test::add_pictures(loader);
  Diagnostics diagnostics;
  const WriteSettings settings{target.options, {"sample.txt", {}, &loader, "sample"}};
  std::ofstream(stem.string() + target.extension, std::ios::binary)
      << offprint::write(document, target.writer, settings, diagnostics);
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

// Split and listed to other depths with every seed.
Target book(std::uint64_t seed = 0) {
  Target target{"epub", ".epub", {}};
  target.options.epub.split_level = static_cast<int>((seed + 1) % 4);
  if (seed % 5 == 4) target.options.common.toc_depth = static_cast<int>(seed % 3);
  return target;
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

void write_everywhere(const Document& document, const std::filesystem::path& stem) {
  for (const Target& target : targets()) write(document, target, stem);
}

void write_named(const std::filesystem::path& folder) {
  test::Words words;
  const std::vector<std::pair<std::string, Document>> named = {
      {"every-kind", test::every_kind_everywhere(words)},
      {"empty", Document{}},
      {"one-word", one_word()},
      {"no-text", sections_without_text()},
      {"raw-html", raw_html()},
  };
  for (const auto& [name, document] : named) {
    write(document, book(), folder / name);
    write_everywhere(document, folder / name);
  }
}

void write_random(std::uint64_t seed, bool as_book, const std::filesystem::path& folder) {
  const Document document = test::random_document(seed);
  Document spoilt = document;
  test::spoil(spoilt, seed);
  const auto write_both = [&](const auto& write_one) {
    write_one(document, folder / fmt::format("random-{}", seed));
    write_one(spoilt, folder / fmt::format("spoilt-{}", seed));
  };
  write_both(write_everywhere);
  if (as_book) write_both([&](const auto& one, const auto& stem) { write(one, book(seed), stem); });
}

}  // namespace

int main(int count, char** words) {
  if (count != 2 && count != 4) {
    std::cerr << "usage: write_samples FOLDER [FIRST LAST]\n";
    return 2;
  }
  const std::filesystem::path folder = words[1];
  std::filesystem::create_directories(folder);
  if (count == 2) write_named(folder);
  const std::uint64_t first = count == 4 ? std::stoull(words[2]) : 1;
  const std::uint64_t last = count == 4 ? std::stoull(words[3]) : random_articles;
  for (std::uint64_t seed = first; seed <= last; ++seed)
    write_random(seed, count == 4 || seed <= random_books, folder);
  return 0;
}
