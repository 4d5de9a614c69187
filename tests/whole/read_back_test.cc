// What the text writer writes, the text reader reads back: the same headings, levels, paragraphs
// and metadata.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/transforms/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "input/decode.h"
#include "input/options.h"
#include "input/registry.h"

namespace offprint {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

const WriterRow& writer(std::string_view name) {
  for (const WriterRow& row : writers())
    if (row.name == name) return row;
  throw std::runtime_error("no such writer");
}

std::string convert(const std::string& text, std::string_view to, const WriterOptions& options) {
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("article.txt", decode(text, 0, diagnostics));
  Document document = readers()[0].read(sources, file, ReaderOptions{}, diagnostics).document;
  const Environment environment;
  const ConversionContext context{sources, file, environment, nullptr, "article"};
  StringSink sink;
  const Output output{&writer(to), &sink};
  write_outputs(std::move(document), {&output, 1}, options, context, diagnostics);
  return sink.take();
}

void expect_to_survive_as_text(const std::string& article) {
  const std::string markdown = convert(article, "markdown", {});
  for (const std::size_t columns : {40, 50, 60, 66, 72, 80, 90, 100, 120, 200}) {
    WriterOptions options;
    options.common.columns = columns;
    const std::string text = convert(article, "text", options);
    EXPECT_EQ(convert(text, "markdown", {}), markdown) << "at " << columns << " columns:\n" << text;
  }
  WriterOptions unwrapped;
  unwrapped.common.wrap = Wrap::none;
  EXPECT_EQ(convert(convert(article, "text", unwrapped), "markdown", {}), markdown);
}

TEST(ReadBack, SamplesSurviveAsText) {
  for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_ROOT "/input/samples"))
    expect_to_survive_as_text(read_file(entry.path()));
}

// Words that may not begin a line, headings wider than the text, lines that are never wrapped, and
// lines that would be left out were they found on a page.
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
