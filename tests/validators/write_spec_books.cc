// write_spec_books FOLDER: every example of the specifications as chapters of books (EPUB and
// DocBook), and each as an article of its own (DocBook), for the validators to look at. Writes
// nothing where the examples are not there.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "converter/model/walk.h"
#include "tests/support/conversion.h"
#include "tests/support/spec_examples.h"

namespace {

using namespace offprint;
using namespace offprint::test;

constexpr std::size_t chapters_a_book = 100;

void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void renumber_notes(Document& document, std::uint32_t first) {
  walk_inlines(document, [&](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* reference = as<NoteReference>(node)) reference->note += first;
  });
}

void add_chapter(Document& book, Document article, const std::string& title) {
  renumber_notes(article, static_cast<std::uint32_t>(book.notes.size()));
  Section chapter;
  chapter.level = 1;
  chapter.title = text_inlines(title);
  chapter.blocks = std::move(article.blocks);
  each_section(article, [](Section& section) { ++section.level; });
  chapter.sections = std::move(article.sections);
  book.sections.push_back(std::move(chapter));
  for (Note& note : article.notes) book.notes.push_back(std::move(note));
}

std::string number(std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(3 - std::min<std::size_t>(digits.size(), 3), '0') + digits;
}

void write_book(Document book, const std::filesystem::path& stem) {
  book.metadata.title.set(text_inlines(stem.filename().string()), Origin::document);
  book.metadata.language.set("en", Origin::document);
  WriterOptions options;
  options.docbook.root = DocbookRoot::book;
  write_file(stem.string() + ".epub", write(book, "epub", options));
  write_file(stem.string() + ".book.xml", write(book, "docbook", options));
}

void write_books(const std::vector<SpecExample>& examples, const std::string& reader,
                 const std::filesystem::path& folder) {
  Document book;
  const auto finish = [&](std::size_t next) {
    write_book(std::exchange(book, {}), folder / (reader + "-before-" + number(next)));
  };
  for (const SpecExample& example : examples) {
    if (is_blank(example.markdown)) continue;
    const Document article = read(reader, example.markdown);
    const std::string name = reader + "-" + number(static_cast<std::size_t>(example.number));
    write_file(folder / (name + ".xml"), write(article, "docbook"));
    add_chapter(book, article, name + ": " + example.section);
    if (book.sections.size() == chapters_a_book)
      finish(static_cast<std::size_t>(example.number) + 1);
  }
  if (!book.sections.empty()) finish(examples.size() + 1);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: write_spec_books FOLDER\n";
    return 2;
  }
  std::filesystem::create_directories(words[1]);
  write_books(commonmark_examples(), "markdown", words[1]);
  write_books(gfm_examples(), "gfm", words[1]);
  if (commonmark_examples().empty()) std::cout << "the examples are not here (tests/spec/fetch)\n";
  return 0;
}
