// A document with every kind of node in every legal place goes through every writer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"

namespace offprint {

void PrintTo(const WriterRow& row, std::ostream* out) { *out << row.name; }

namespace {

struct Written {
  std::string text;  // of all files of a book
  Diagnostics diagnostics;
};

Written write(const WriterRow& row, const Document& document, const WriterOptions& options = {}) {
  Sources sources;
  sources.add("sample.md", "");
  const Environment environment;
  test::MemoryLoader loader;
  const ConversionContext context{sources, 0, environment, &loader, "sample"};
  StringSink sink;
  const Output output{&row, &sink};
  Written written;
  write_outputs(document, {&output, 1}, options, context, written.diagnostics);
  if (!row.binary) {
    written.text = sink.take();
    return written;
  }
  for (const auto& [name, bytes] : test::unzip(sink.bytes())) written.text += bytes;
  return written;
}

class EveryWriter : public testing::TestWithParam<WriterRow> {};

TEST_P(EveryWriter, LosesNoNodesText) {
  test::Words words;
  const Document document = test::every_kind_everywhere(words);
  const Written written = write(GetParam(), document);
  std::vector<std::string> lost;
  for (const std::string& word : words.rendered())
    if (written.text.find(word) == std::string::npos) lost.push_back(word);
  EXPECT_THAT(lost, testing::IsEmpty()) << "of " << words.rendered().size();
}

TEST_P(EveryWriter, RendersRawMarkupOrReportsIt) {
  test::Words words;
  const Document document = test::every_kind_everywhere(words);
  const Written written = write(GetParam(), document);
  std::size_t missing = 0;
  for (const std::string& word : words.raw())
    missing += written.text.find(word) == std::string::npos;
  std::size_t reported = 0;
  for (const Diagnostic& diagnostic : written.diagnostics.all())
    reported += diagnostic.slug == "not-rendered";
  EXPECT_GE(reported, missing);
}

TEST_P(EveryWriter, RendersMetadataOrReportsIt) {
  test::Words words;
  const Written written = write(GetParam(), test::every_kind_everywhere(words));
  const bool reported = std::any_of(
      written.diagnostics.all().begin(), written.diagnostics.all().end(),
      [](const Diagnostic& diagnostic) { return diagnostic.slug == "metadata-not-rendered"; });
  for (const std::string& word : words.metadata())
    EXPECT_TRUE(reported || written.text.find(word) != std::string::npos) << word;
}

TEST_P(EveryWriter, TakesAnEmptyDocument) { EXPECT_NO_THROW(write(GetParam(), Document{})); }

TEST_P(EveryWriter, GivesTheSameBytesTwice) {
  test::Words words;
  const Document document = test::every_kind_everywhere(words);
  EXPECT_EQ(write(GetParam(), document).text, write(GetParam(), document).text);
}

TEST_P(EveryWriter, WritesAFragmentWithoutTheDocumentsTitle) {
  if (GetParam().binary || GetParam().name == "model") GTEST_SKIP() << "it has no fragment";
  Document document;
  document.metadata.title.set(text_inlines("Heron"), Origin::document);
  document.blocks.push_back(make(Paragraph{text_inlines("Kestrel")}));
  WriterOptions options;
  options.common.fragment = true;
  const std::string text = write(GetParam(), document, options).text;
  EXPECT_THAT(text, testing::HasSubstr("Kestrel"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("Heron")));
}

std::string row_name(const testing::TestParamInfo<WriterRow>& info) {
  return std::string(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(Writers, EveryWriter,
                         testing::ValuesIn(writers().begin(), writers().end()), row_name);

}  // namespace
}  // namespace offprint
