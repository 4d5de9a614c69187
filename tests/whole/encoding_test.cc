// Writes random documents and random Markdown in every format and checks that all of it is UTF-8.
#include <gtest/gtest.h>

#include "converter/convert/convert.h"
#include "converter/utf8/code_point.h"
#include "formats/registry.h"
#include "tests/support/random_document.h"
#include "tests/support/random_markdown.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"

namespace offprint {

inline void PrintTo(const WriterRow& row, std::ostream* out) { *out << row.name; }

namespace {

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (is_malformed(c)) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

class Encoding : public testing::TestWithParam<WriterRow> {
 protected:
  static void expect_utf8(const Document& document) {
    test::MemoryLoader loader;
    Diagnostics diagnostics;
    const std::string bytes =
        write(document, GetParam().name, {{}, {"sample.md", {}, &loader, "sample"}}, diagnostics);
    if (!GetParam().binary) {
      EXPECT_TRUE(is_utf8(bytes)) << bytes;
      return;
    }
    for (const auto& [name, content] : test::unzip(bytes))
      EXPECT_TRUE(name.find("image") != name.npos || is_utf8(content)) << name;
  }

  static void expect_utf8(const std::string& markdown) {
    Sources sources;
    Diagnostics diagnostics;
    expect_utf8(read({"a.md", markdown}, {"markdown", {}, {}}, sources, diagnostics).document);
  }
};

TEST_P(Encoding, OfRandomDocumentsIsUtf8) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) expect_utf8(test::random_document(seed));
}

TEST_P(Encoding, OfRandomMarkdownIsUtf8) {
  test::RandomMarkdown markdown(7, test::MarkdownFlavor::markdown);
  for (int text = 0; text < 300; ++text) expect_utf8(markdown.next());
}

// XML has none of these characters, and cmark writes them as bytes that are not UTF-8.
TEST_P(Encoding, OfReferencesToNoncharactersIsUtf8) {
  expect_utf8(
      "---\ntitle: T &#65534;\n---\n\n# H &#xffff;\n\na &#65534; [b](u&#65535; 't&#65534;') `c`\n\n"
      "``` d&#65534;\ne\n```\n\n| f |\n|---|\n| &#65534; |\n\n<p>g &#xfffe;</p>\n");
}

std::string row_name(const testing::TestParamInfo<WriterRow>& info) {
  return std::string(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(Writers, Encoding, testing::ValuesIn(writers().begin(), writers().end()),
                         row_name);

}  // namespace
}  // namespace offprint
