// The text reader reads what the text writer wrote, and finds the same headings, levels, paragraphs
// and metadata.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/convert/convert.h"

namespace offprint {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::string converted(const std::string& text, std::string_view to, const WriterOptions& options) {
  Sources sources;
  Diagnostics diagnostics;
  return convert({"article.txt", text}, to, {{}, {options, {}}}, sources, diagnostics);
}

void expect_to_survive_as_text(const std::string& article) {
  const std::string markdown = converted(article, "markdown", {});
  for (const std::size_t columns : {40, 50, 60, 66, 72, 80, 90, 100, 120, 200}) {
    WriterOptions options;
    options.common.columns = columns;
    const std::string text = converted(article, "text", options);
    EXPECT_EQ(converted(text, "markdown", {}), markdown) << "at " << columns << " columns:\n"
                                                         << text;
  }
  WriterOptions unwrapped;
  unwrapped.common.wrap = Wrap::none;
  EXPECT_EQ(converted(converted(article, "text", unwrapped), "markdown", {}), markdown);
}

TEST(ReadBack, SamplesSurviveAsText) {
  for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_ROOT "/input/samples"))
    expect_to_survive_as_text(read_file(entry.path()));
}

// Has words that may not begin a line, headings wider than the text, lines that are never wrapped,
// and lines that would be left out of a web page.
constexpr const char* hard_article =
    "How the Harbour Office Learned to Count Boats in Bad Weather Without Leaving the House\n"
    "\n"
    "March 5, 2020\n"
    "\n"
    "By Nora Vance\n"
    "\n"
    "In a good year there are > 100 boats in the harbour at once, and on some evenings of November "
    "4. or 5. of them must wait outside. The office writes count = boats - wrecks on a board for "
    "everybody to see, and nobody has ever asked what is meant by it.\n"
    "\n"
    "The instrument that was bought for it and that nobody in the office could read at first\n"
    "\n"
    "The instrument came from Hamburg and had to be carried up the stairs by four men. It counts a "
    "mast for a boat - which is right on most days - and a flagpole for a mast.\n"
    "\n"
    "Three things were changed in the year after that:\n"
    "\n"
    "- The flagpole was taken down, because it had been counted as a boat for the whole of a "
    "winter "
    "and nobody could explain where that boat had gone to.\n"
    "- The board was painted white.\n"
    "- The log is now kept at https://harbour.example.org/log/of/the/instrument/and/its/readers.\n"
    "\n"
    "What Nobody Counts\n"
    "\n"
    "Nobody counts the gulls. There may be ten thousand of them, or there may be far fewer, and "
    "there is no office that would want to know it.\n"
    "\n"
    "Those who do ask are sent to the lighthouse, where a list has been kept since 1890. It was "
    "begun by a keeper who could not sleep.\n";

TEST(ReadBack, AHardArticleSurvivesAsText) { expect_to_survive_as_text(hard_article); }

TEST(ReadBack, TheArticleSurvivesAsText) {
  const std::filesystem::path article =
      OFFPRINT_ROOT "/../shared/article/un-cyber-crime-convention.txt";
  if (!std::filesystem::exists(article)) GTEST_SKIP() << "the article is not here";
  expect_to_survive_as_text(read_file(article));
}

}  // namespace
}  // namespace offprint
