// GitHub Flavored Markdown against cmark-gfm: the examples of the GFM specification, and inputs of
// ours for each extension (gfm/).
#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string_view>

#include "tests/peers/peers.h"
#include "tests/support/conversion.h"
#include "tests/support/html_normal_form.h"
#include "tests/support/spec_examples.h"

namespace offprint::test {
namespace {

// Returns the inputs in gfm/NAME.txt, which lines "%%" separate.
std::vector<std::string> inputs(const std::string& name) {
  std::ifstream file(OFFPRINT_ROOT "/tests/spec/gfm/" + name + ".txt", std::ios::binary);
  std::vector<std::string> inputs(1);
  for (std::string line; std::getline(file, line);) {
    if (line == "%%")
      inputs.emplace_back();
    else
      inputs.back() += line + '\n';
  }
  return inputs;
}

// A difference from cmark-gfm 0.29 that is on purpose.
struct Explained {
  std::string_view markdown;
  std::string_view reason;
};
constexpr Explained explained[] = {
    {"---\n---\n", "empty front matter, which GitHub does not show either"},
    {"&nbsp &x; &#; &#x;\n&#87654321;\n&#abcdef0;\n&ThisIsNotDefined; &hi?;\n",
     "CommonMark 0.31.2 §2.5: at most seven digits make a reference"},
    {"[x]: /u\ntext | text\n--- | ---\n[x] | y\n",
     "a link definition above a table's header is one, as above any other text"},
    {"x~~y *z~~ w*\n", "emphasis binds before strikeout where the two overlap"},
    {"> - [ ] in a quote\n> - [x] of two\n", "GFM §5.3 knows task items at any depth"},
    {"- - [ ] list in list\n", "the same"},
    {"[link[^1]](/u)\n\n[^1]: In a link.\n",
     "HTML knows no link in a link: the call stands behind"},
};

bool is_explained(std::string_view markdown) {
  return std::any_of(std::begin(explained), std::end(explained),
                     [markdown](const Explained& row) { return row.markdown == markdown; });
}

class Gfm : public testing::Test {
 protected:
  void SetUp() override {
    if (!has_reader("gfm")) GTEST_SKIP() << "there is no reader of GFM";
  }

  void expect_as_cmark_gfm(const std::string& markdown,
                           CmarkGfm::RawHtml raw_html = CmarkGfm::RawHtml::kept) {
    const auto expected = cmark_gfm_.html(markdown, raw_html);
    ASSERT_TRUE(expected) << "cmark-gfm failed on\n" << markdown;
    const std::string html = html_fragment("gfm", markdown);
    if (is_explained(markdown)) {
      EXPECT_NE(html_normal_form(html), html_normal_form(*expected)) << "no longer: " << markdown;
      return;
    }
    EXPECT_EQ(html_normal_form(html), html_normal_form(*expected)) << markdown << "--- expected\n"
                                                                   << *expected << "--- came out\n"
                                                                   << html;
  }
  void expect_inputs_as_cmark_gfm(const std::string& name,
                                  CmarkGfm::RawHtml raw_html = CmarkGfm::RawHtml::kept) {
    for (const std::string& input : inputs(name)) expect_as_cmark_gfm(input, raw_html);
  }

 private:
  CmarkGfm cmark_gfm_;
};

TEST_F(Gfm, ExtensionSectionsOfTheSpecification) {
  if (gfm_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  int count = 0;
  for (const SpecExample& example : gfm_examples()) {
    if (example.section.find("(extension)") == std::string::npos) continue;
    ++count;
    SCOPED_TRACE("example " + std::to_string(example.number) + ", " + example.section);
    const bool filters = example.section.find("Disallowed") != std::string::npos;
    expect_as_cmark_gfm(example.markdown,
                        filters ? CmarkGfm::RawHtml::filtered : CmarkGfm::RawHtml::kept);
  }
  EXPECT_EQ(count, 28);
}

TEST_F(Gfm, EveryOtherExampleOfTheSpecification) {
  if (gfm_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  for (const SpecExample& example : gfm_examples()) {
    if (example.section.find("(extension)") != std::string::npos) continue;
    SCOPED_TRACE("example " + std::to_string(example.number) + ", " + example.section);
    expect_as_cmark_gfm(example.markdown, CmarkGfm::RawHtml::filtered);
  }
}

TEST_F(Gfm, Tables) { expect_inputs_as_cmark_gfm("tables"); }
TEST_F(Gfm, Strikethrough) { expect_inputs_as_cmark_gfm("strikethrough"); }
TEST_F(Gfm, TaskLists) { expect_inputs_as_cmark_gfm("task-lists"); }
TEST_F(Gfm, BareAddresses) { expect_inputs_as_cmark_gfm("autolinks"); }
TEST_F(Gfm, Footnotes) { expect_inputs_as_cmark_gfm("footnotes"); }
TEST_F(Gfm, DisallowedRawHtml) {
  expect_inputs_as_cmark_gfm("disallowed-html", CmarkGfm::RawHtml::filtered);
}

}  // namespace
}  // namespace offprint::test
