// What the text writer writes, the article reader reads back: the same headings, levels, paragraphs
// and metadata.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/pipeline.h"
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

void expect_to_survive_as_text(const std::filesystem::path& path) {
  const std::string article = read_file(path);
  const std::string markdown = convert(article, "markdown", {});
  for (const std::size_t columns : {40, 72, 120, 200}) {
    WriterOptions options;
    options.text.wrapping.columns = columns;
    const std::string text = convert(article, "text", options);
    EXPECT_EQ(convert(text, "markdown", {}), markdown) << path << " at " << columns << " columns";
  }
  WriterOptions unwrapped;
  unwrapped.text.wrapping.wrap = Wrap::none;
  EXPECT_EQ(convert(convert(article, "text", unwrapped), "markdown", {}), markdown) << path;
}

TEST(ReadBack, SamplesSurviveAsText) {
  for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_ROOT "/input/samples"))
    expect_to_survive_as_text(entry.path());
}

TEST(ReadBack, TheArticleSurvivesAsText) {
  const std::filesystem::path article =
      OFFPRINT_ROOT "/../shared/article/un-cyber-crime-convention.txt";
  if (!std::filesystem::exists(article)) GTEST_SKIP() << "the article is not here";
  expect_to_survive_as_text(article);
}

}  // namespace
}  // namespace offprint
