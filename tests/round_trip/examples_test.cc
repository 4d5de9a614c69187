// What our reader reads, our writer writes so that it reads the same: every example of the
// specifications, and articles written as Markdown.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "tests/support/conversion.h"
#include "tests/support/round_trip.h"
#include "tests/support/spec_examples.h"

namespace offprint::test {
namespace {

class RoundTrip : public testing::TestWithParam<const char*> {
 protected:
  void expect_to_survive(const std::string& markdown, const std::string& where) {
    const auto fault = round_trip_fault(markdown, GetParam());
    if (fault) ADD_FAILURE() << where << "\n" << markdown << describe(*fault);
  }
  void expect_to_survive(const std::vector<SpecExample>& examples) {
    if (examples.empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
    for (const SpecExample& example : examples)
      expect_to_survive(example.markdown, "example " + std::to_string(example.number));
  }
};

TEST_P(RoundTrip, ExamplesOfCommonMark) { expect_to_survive(commonmark_examples()); }
TEST_P(RoundTrip, ExamplesOfGfm) { expect_to_survive(gfm_examples()); }

TEST_P(RoundTrip, ExamplesInAQuoteInAnItem) {
  if (commonmark_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  for (const SpecExample& example : commonmark_examples()) {
    std::istringstream lines(example.markdown);
    std::string nested;
    for (std::string line; std::getline(lines, line);)
      nested += (nested.empty() ? "> - " : ">   ") + line + "\n";
    expect_to_survive(nested, "example " + std::to_string(example.number) + ", nested");
  }
}

// The articles of the project itself, and those of a corpus where there is one.
std::vector<std::filesystem::path> articles() {
  std::vector<std::filesystem::path> articles;
  for (const char* folder :
       {OFFPRINT_ROOT "/input/samples", OFFPRINT_ROOT "/../shared/corpus/structure-dev"}) {
    if (!std::filesystem::exists(folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".txt") articles.push_back(entry.path());
  }
  std::sort(articles.begin(), articles.end());
  return articles;
}

TEST_P(RoundTrip, ArticlesWrittenAsMarkdown) {
  for (const std::filesystem::path& article : articles()) {
    std::ostringstream text;
    text << std::ifstream(article, std::ios::binary).rdbuf();
    const std::string markdown = write(read("text", text.str()), GetParam(), {});
    expect_to_survive(markdown, article.filename().string());
  }
  if (!std::filesystem::exists(OFFPRINT_ROOT "/../shared/corpus"))
    GTEST_SKIP() << "the corpus is not here; the articles of the project passed";
}

INSTANTIATE_TEST_SUITE_P(Dialects, RoundTrip, testing::Values("commonmark", "gfm", "markdown"),
                         [](const auto& dialect) { return std::string(dialect.param); });

}  // namespace
}  // namespace offprint::test
