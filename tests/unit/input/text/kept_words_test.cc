// No word is lost in silence: every letter and digit of a text is in the output, in the metadata,
// or in a line that is reported as left out.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "input/decode.h"
#include "input/options.h"
#include "input/text/header/header_rest.h"
#include "input/text/lines/characters.h"
#include "input/text/reader.h"
#include "tests/support/conversion.h"
#include "tests/support/text_lines.h"

namespace offprint {
namespace {

constexpr std::size_t sampled_texts = 300;  // of the corpus, unless OFFPRINT_EVERY_TEXT is set
constexpr std::size_t random_texts = 300;

std::string letters_and_digits(std::string_view text) {
  std::string kept;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    const char32_t character = next_character(text, i);
    if (is_letter(character) || is_digit(character)) kept += text.substr(start, i - start);
  }
  return kept;
}

// Returns the letters and digits without the zeros before the number of a list item: "01." is
// written as "1.".
std::string without_leading_zeros(std::string_view letters) {
  return std::string(letters.substr(std::min(letters.find_first_not_of('0'), letters.size())));
}

// The header that the metadata of the document make.
text::Header header_of(const Document& document) {
  text::Header header;
  if (document.metadata.date) header.date = *document.metadata.date;
  if (document.metadata.modified) header.modified = *document.metadata.modified;
  if (document.metadata.authors) header.authors = *document.metadata.authors;
  return header;
}

bool is_in_metadata(const ExplanationRow& row, std::string_view words, const text::Header& header) {
  return (row.role == "date" || row.role == "byline") &&
         text::find_header_rest(words, header) == text::HeaderRest::nothing;
}

void expect_every_word(const std::string& source, const std::string& name) {
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("a.txt", source);
  const ReadResult result = read_text(sources, file, {}, diagnostics);
  const text::Header header = header_of(result.document);
  WriterOptions options;
  options.common.wrap = Wrap::none;
  const std::string output = letters_and_digits(test::write(result.document, "text", options));
  const std::vector<std::string> lines = test::split_lines(source);
  std::size_t found_to = 0;
  std::uint32_t line = 1;
  for (const ExplanationRow& row : result.explanation.rows) {
    for (; line < row.first_line; ++line)
      EXPECT_EQ(letters_and_digits(lines[line - 1]), "") << name << ":" << line;
    std::string words;
    for (; line <= row.last_line; ++line) words += lines[line - 1];
    if (row.left_out) continue;
    if (is_in_metadata(row, words, header)) continue;
    std::string letters = letters_and_digits(words);
    // The rows are in the order of the document, but the title is first.
    const std::size_t from = row.role == "title" ? 0 : found_to;
    if (row.role == "list item" && output.find(letters, from) == std::string::npos)
      letters = without_leading_zeros(letters);
    const std::size_t at = output.find(letters, from);
    EXPECT_NE(at, std::string::npos) << name << ":" << row.first_line << " is lost: " << words;
    if (at != std::string::npos && row.role != "title") found_to = at + letters.size();
  }
}

std::vector<std::filesystem::path> corpus() {
  std::vector<std::filesystem::path> texts;
  for (const char* folder : {"kinds-dev", "kinds-small", "structure-dev", "structure-dev-web"}) {
    const std::filesystem::path path =
        std::filesystem::path(OFFPRINT_ROOT "/../shared/corpus") / folder;
    if (!std::filesystem::exists(path)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(path))
      if (entry.path().extension() == ".txt") texts.push_back(entry.path());
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

TEST(KeptWords, NoTextOfTheCorpusLosesOne) {
  const std::vector<std::filesystem::path> texts = corpus();
  if (texts.empty()) GTEST_SKIP() << "the corpus is not here";
  const bool every = std::getenv("OFFPRINT_EVERY_TEXT") != nullptr;
  const std::size_t step = every ? 1 : std::max<std::size_t>(texts.size() / sampled_texts, 1);
  for (std::size_t i = 0; i < texts.size(); i += step) {
    std::ostringstream bytes;
    bytes << std::ifstream(texts[i], std::ios::binary).rdbuf();
    Diagnostics diagnostics;
    expect_every_word(decode(bytes.str(), 0, diagnostics), texts[i].filename().string());
  }
}

// Beginnings of lines that could be taken for a marker, a date or a name, and are often cut off.
constexpr std::array<const char*, 28> openings = {"",
                                                  "",
                                                  "",
                                                  "",
                                                  "- ",
                                                  "* ",
                                                  "• ",
                                                  "o ",
                                                  "1. ",
                                                  "2. ",
                                                  "3. ",
                                                  "7. ",
                                                  "01. ",
                                                  "12) ",
                                                  "(3) ",
                                                  "(c) ",
                                                  "b) ",
                                                  "> ",
                                                  ">> ",
                                                  "    ",
                                                  "      ",
                                                  "3. Oktober 1990 ",
                                                  "1. FC ",
                                                  "2.1 ",
                                                  "By Ada Quill ",
                                                  "5 May 2019 ",
                                                  "→ ",
                                                  "Lübeck, 31. März 2003 "};
constexpr std::array<const char*, 30> words = {
    "harbour", "the",  "River", "of",    "and",   "lamp",     "7",      "1984",  "Straße", "été",
    "会议",    "нос",  "share", "Fees:", "a",     "comments", "said.",  "Name,", "boat",   "was",
    "built",   "when", "water", "3.5",   "(sic)", "©",        "market", "tide.", "quay",   "old"};
constexpr std::array<const char*, 4> ends = {"\n", "\n", "\n\n", "\n\n\n"};

TEST(KeptWords, NoRandomTextLosesOne) {
  for (std::uint32_t seed = 0; seed < random_texts; ++seed) {
    std::minstd_rand random(seed);
    const auto choose = [&](const auto& list) { return list[random() % list.size()]; };
    std::string source;
    for (std::size_t line = random() % 24 + 2; line-- > 0;) {
      source += choose(openings);
      for (std::size_t count = random() % (line % 3 == 0 ? 30 : 6) + 1; count-- > 0;)
        source += std::string(choose(words)) + (count > 0 ? " " : "");
      source += choose(ends);
    }
    expect_every_word(source, "seed " + std::to_string(seed) + "\n" + source);
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace offprint
