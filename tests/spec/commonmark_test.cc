// Every example of CommonMark 0.31.2 through the strict reader, against the specification's HTML.
#include <gtest/gtest.h>

#include "tests/peers/peers.h"
#include "tests/support/conversion.h"
#include "tests/support/html_normal_form.h"
#include "tests/support/spec_examples.h"

namespace offprint::test {
namespace {

constexpr std::size_t example_count = 652;
// cmark 0.30.2 reads three examples as the specification was before 0.31.
constexpr std::size_t least_right = 649;

std::string describe(const SpecExample& example, const std::string& html) {
  return "example " + std::to_string(example.number) + " (" + example.section + ")\n" +
         example.markdown + "--- expected\n" + example.html + "--- came out\n" + html + "\n";
}

template <class Convert>
std::size_t count_right(const Convert& convert) {
  std::size_t right = 0;
  for (const SpecExample& example : commonmark_examples()) {
    const std::string html = convert(example.markdown);
    if (html_normal_form(html) == html_normal_form(example.html))
      ++right;
    else
      std::cout << describe(example, html);
  }
  return right;
}

TEST(CommonMarkSpec, AllExamplesAreThere) {
  if (commonmark_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  EXPECT_EQ(commonmark_examples().size(), example_count);
}

TEST(CommonMarkSpec, CmarkItselfIsMeasuredAsExpected) {
  if (commonmark_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  EXPECT_EQ(count_right([](const std::string& text) { return cmark_html(text); }), least_right);
}

TEST(CommonMarkSpec, StrictReaderGivesTheHtmlOfTheSpecification) {
  if (commonmark_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  if (!has_reader("commonmark")) GTEST_SKIP() << "there is no reader of CommonMark";
  EXPECT_GE(count_right([](const std::string& text) { return html_fragment("commonmark", text); }),
            least_right);
}

}  // namespace
}  // namespace offprint::test
