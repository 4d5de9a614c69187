// Writes random documents in every format and checks that no word is lost, however their nodes
// nest.
#include <charconv>
#include <fmt/core.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/convert/convert.h"
#include "converter/model/walk.h"
#include "formats/registry.h"
#include "tests/support/random_document.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"

namespace offprint {

inline void PrintTo(const WriterRow& row, std::ostream* out) { *out << row.name; }

namespace {

constexpr std::uint64_t documents = 60;

// Gives every node that holds text a word of its own.
class NumberedText {
 public:
  explicit NumberedText(Document& document) {
    walk_blocks(document, [this](Blocks& blocks) {
      for (Block& block : blocks) block.node.visit([this](auto& node) { number(node); });
    });
    walk_inlines(document, [this](Inlines& inlines) {
      for (Inline& node : inlines) node.node.visit([this](auto& kind) { number(kind); });
    });
  }
  const std::vector<std::string>& words() const { return words_; }

 private:
  template <class Node>
  void number(Node& node) {
    if constexpr (std::is_same_v<Node, RawInline> || std::is_same_v<Node, RawBlock>) return;
    if constexpr (requires { node.text; }) node.text = next();
    if constexpr (requires { node.tex; }) node.tex = next();
  }
  std::string next() {
    words_.push_back(fmt::format("word{:05}", words_.size()));
    return words_.back();
  }

  std::vector<std::string> words_;
};

// Returns a random document without metadata, because not every format has a place for it. All
// notes are called, because not every format can hold one that is not.
Document random_text(std::uint64_t seed) {
  Document document = test::random_document(seed);
  document.metadata = {};
  each_section(document, [](Section& section) { section.metadata = {}; });
  Inlines calls;
  for (std::uint32_t note = 0; note < document.notes.size(); ++note)
    calls.push_back(make(NoteReference{note}));
  document.blocks.push_back(make(Paragraph{std::move(calls)}));
  return document;
}

// Decodes numeric entities of ASCII characters. The Markdown writer writes a letter as one if a
// delimiter beside it would not count otherwise.
std::string with_plain_letters(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned code = 0;
    const char* const digits = text.data() + at + 2;
    const bool entity = text.substr(at, 2) == "&#";
    const auto [end, error] = entity ? std::from_chars(digits, text.data() + text.size(), code)
                                     : std::from_chars_result{nullptr, std::errc::invalid_argument};
    if (error != std::errc() || code > 126 || end == text.data() + text.size() || *end != ';') {
      plain += text[at];
      continue;
    }
    plain += static_cast<char>(code);
    at = static_cast<std::size_t>(end - text.data());
  }
  return plain;
}

// Returns the text that a reader sees: for EPUB, the content files.
std::string written(const WriterRow& row, const Document& document, const WriterOptions& options) {
  test::MemoryLoader loader;
  Diagnostics diagnostics;
  const std::string bytes =
      write(document, row.name, {options, {"sample.md", {}, &loader, "sample"}}, diagnostics);
  if (!row.binary) return with_plain_letters(bytes);
  std::string text;
  for (const auto& [name, content] : test::unzip(bytes))
    if (name.ends_with(".xhtml") && !name.ends_with("nav.xhtml")) text += content;
  return text;
}

class RandomText : public testing::TestWithParam<WriterRow> {
 protected:
  static void expect_every_word(const WriterOptions& options) {
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
      Document document = random_text(seed);
      const NumberedText text_words(document);
      const std::string text = written(GetParam(), document, options);
      for (const std::string& word : text_words.words())
        EXPECT_NE(text.find(word), std::string::npos) << "seed " << seed << " loses " << word;
    }
  }
};

TEST_P(RandomText, LosesNoWord) { expect_every_word({}); }

TEST_P(RandomText, LosesNoWordWhateverTheOptions) {
  WriterOptions options;
  options.common.fragment = true;
  options.docbook.root = DocbookRoot::book;
  options.epub.split_level = 3;
  options.html.embed_resources = true;
  options.common.wrap = Wrap::automatic;
  options.common.columns = 20;
  expect_every_word(options);
}

std::string row_name(const testing::TestParamInfo<WriterRow>& info) {
  return std::string(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(Writers, RandomText, testing::ValuesIn(writers().begin(), writers().end()),
                         row_name);

}  // namespace
}  // namespace offprint
