// Writes a document that has every kind of node in every legal place in every format.
#include <fmt/core.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

#include "converter/convert/convert.h"
#include "converter/model/walk.h"
#include "formats/registry.h"
#include "tests/support/place_in_model.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"

namespace offprint {

inline void PrintTo(const WriterRow& row, std::ostream* out) { *out << row.name; }

namespace {

struct Written {
  std::string text;      // for EPUB, the content files; else the whole output
  std::string metadata;  // for EPUB, the content files and the package document; else as `text`
  Diagnostics diagnostics;
};

// The navigation document repeats titles, so it would hide a title that is missing from the text.
bool is_text_file(const std::string& name) {
  return name.ends_with(".xhtml") && !name.ends_with("nav.xhtml");
}

Written write(const WriterRow& row, const Document& document, const WriterOptions& options = {}) {
  test::MemoryLoader loader;
  Written written;
  const std::string bytes = write(
      document, row.name, {options, {"sample.md", {}, &loader, "sample"}}, written.diagnostics);
  if (!row.binary) {
    written.text = written.metadata = bytes;
    return written;
  }
  for (const auto& [name, content] : test::unzip(bytes)) {
    if (is_text_file(name)) written.text += content;
    if (is_text_file(name) || name.ends_with(".opf")) written.metadata += content;
  }
  return written;
}

class EveryWriter : public testing::TestWithParam<WriterRow> {};

// Returns the document as the model writer shows it.
std::string model_of(const Document& document) {
  for (const WriterRow& row : writers())
    if (row.name == "model") return write(row, document).text;
  throw std::runtime_error("there is no model writer");
}

TEST_P(EveryWriter, LosesNoNodesText) {
  test::Words words;
  const Document document = test::every_kind_everywhere(words);
  const Written written = write(GetParam(), document);
  std::vector<std::string> lost;
  for (const std::string& word : words.rendered())
    if (written.text.find(word) == std::string::npos) lost.push_back(word);
  EXPECT_THAT(test::places_in_model(model_of(document), lost), testing::IsEmpty())
      << GetParam().name << " loses the text in these places";
}

// Gives every raw node a line of its own. Returns the lines by the words of the nodes.
std::map<std::string, std::uint32_t> number_raw_nodes(Document& document) {
  std::map<std::string, std::uint32_t> lines;
  const auto number = [&lines](auto& node, const Text& text) {
    const auto line = static_cast<std::uint32_t>(1000 + lines.size());
    node.span = SourceSpan{0, line, 1, 0};
    const std::size_t begin = text.find("raw");
    lines[text.substr(begin, text.find_first_not_of("0123456789", begin + 3) - begin)] = line;
  };
  walk_blocks(document, [&](Blocks& blocks) {
    for (Block& block : blocks)
      if (const auto* raw = as<RawBlock>(block)) number(block, raw->text);
  });
  walk_inlines(document, [&](Inlines& inlines) {
    for (Inline& node : inlines)
      if (const auto* raw = as<RawInline>(node)) number(node, raw->text);
  });
  return lines;
}

bool is_reported(const Diagnostics& diagnostics, std::uint32_t line) {
  return std::any_of(diagnostics.all().begin(), diagnostics.all().end(),
                     [line](const Diagnostic& diagnostic) {
                       return diagnostic.slug == "not-rendered" && diagnostic.span.line == line;
                     });
}

TEST_P(EveryWriter, RendersRawMarkupOrReportsItsPlace) {
  test::Words words;
  Document document = test::every_kind_everywhere(words);
  const std::map<std::string, std::uint32_t> lines = number_raw_nodes(document);
  ASSERT_EQ(lines.size(), words.raw().size());
  const Written written = write(GetParam(), document);
  std::vector<std::string> wrong;
  for (const auto& [word, line] : lines) {
    const bool rendered = written.text.find(word) != std::string::npos;
    if (rendered == is_reported(written.diagnostics, line)) wrong.push_back(word);
  }
  EXPECT_THAT(test::places_in_model(model_of(document), wrong), testing::IsEmpty())
      << GetParam().name
      << " neither renders nor reports the raw markup in these places, or does both";
}

std::string unwritten_metadata(const Diagnostics& diagnostics) {
  std::string messages;
  for (const Diagnostic& diagnostic : diagnostics.all())
    if (diagnostic.slug == "metadata-not-rendered") messages += diagnostic.message + "\n";
  return messages;
}

// Returns a document in which every field of metadata has a word of its own, and the words by
// field.
Document described(std::map<std::string, std::string>& words) {
  Document document;
  const auto word = [&words](const std::string& name) {
    return words[name] = fmt::format("data{:02}", words.size());
  };
  Metadata& metadata = document.metadata;
  const Origin origin = Origin::document;
  metadata.title.set(text_inlines(word("title")), origin);
  metadata.subtitle.set(text_inlines(word("subtitle")), origin);
  metadata.authors.set({{word("author"), "", ""}}, origin);
  metadata.date.set(*make_date(2021, 3, 4), origin);
  metadata.modified.set(*make_date(2022, 5, 6), origin);
  metadata.description.set(word("description"), origin);
  metadata.abstract.set({make(Paragraph{text_inlines(word("abstract"))})}, origin);
  metadata.keywords.set({word("keywords")}, origin);
  metadata.publisher.set(word("publisher"), origin);
  metadata.site.set(word("site"), origin);
  metadata.rights.set(word("rights"), origin);
  metadata.source_url.set("https://example.org/" + word("source"), origin);
  metadata.identifiers.set({{"", word("identifier")}}, origin);
  metadata.series.set({word("series"), "2"}, origin);
  Field<MetaValue> extra;
  extra.set({Text(word("custom")), {}}, origin);
  metadata.extra.emplace_back("custom", extra);
  words["modified"] = "2022-05-06";
  return document;
}

TEST_P(EveryWriter, RendersEachFieldOfMetadataOrNamesIt) {
  std::map<std::string, std::string> words;
  const Written written = write(GetParam(), described(words));
  const std::string left_out = unwritten_metadata(written.diagnostics);
  for (const auto& [name, word] : words) {
    const bool rendered = written.metadata.find(word) != std::string::npos;
    const bool reported = left_out.find(name) != std::string::npos;
    EXPECT_TRUE(rendered || reported)
        << GetParam().name << " neither renders nor reports the field " << name;
  }
}

TEST_P(EveryWriter, RendersTheMetadataOfASectionOrNamesIt) {
  std::map<std::string, std::string> words;
  Document document;
  document.sections.resize(1);
  document.sections[0].title = text_inlines("Section");
  document.sections[0].metadata = described(words).metadata;
  words.erase("title");  // the section has its own
  const Written written = write(GetParam(), document);
  const std::string left_out = unwritten_metadata(written.diagnostics);
  for (const auto& [name, word] : words) {
    const bool rendered = written.text.find(word) != std::string::npos;
    const bool reported = left_out.find(name) != std::string::npos;
    EXPECT_TRUE(rendered || reported)
        << GetParam().name << " neither renders nor reports the field " << name;
  }
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
