// Every inline knows its line, and links, images and raw HTML know their column, in any containers
// and with any line ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/model/walk.h"
#include "input/markdown/reader.h"
#include "input/options.h"

namespace offprint {
namespace {

using testing::ElementsAre;

// "line:column" of every link, image and raw tag, in reading order.
std::vector<std::string> places(const std::string& markdown) {
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("a.md", markdown);
  const Document document = read_commonmark(sources, file, {}, diagnostics).document;
  std::vector<std::string> found;
  each_inline(document, [&](const Inline& node) {
    if (as<Link>(node) || as<Image>(node) || as<RawInline>(node) || as<Code>(node))
      found.push_back(std::to_string(node.span.line) + ":" + std::to_string(node.span.column));
  });
  return found;
}

TEST(MarkdownPlaces, AreRightOnTheFirstLine) {
  EXPECT_THAT(places("one [two](x) ![three](y)\n"), ElementsAre("1:5", "1:14"));
}

TEST(MarkdownPlaces, CountThePrefixOfLaterLines) {
  EXPECT_THAT(places("> - one\n>   [two](x)\n"), ElementsAre("2:5"));
  EXPECT_THAT(places("> one\n[two](x)\n"), ElementsAre("2:1"));
  EXPECT_THAT(places("one\n   [two](x)\n"), ElementsAre("2:4"));
}

TEST(MarkdownPlaces, CountLineEndsInsideTitlesCodeAndTags) {
  EXPECT_THAT(places("[a](x \"b\nc\") [d](y)\n"), ElementsAre("1:1", "2:5"));
  EXPECT_THAT(places("`a\nb` [d](y)\n"), ElementsAre("1:1", "2:4"));
  EXPECT_THAT(places("<a\nb> [d](y)\n"), ElementsAre("1:1", "2:4"));
}

TEST(MarkdownPlaces, CountHardLineBreaks) {
  EXPECT_THAT(places("one\\\n[two](x)\n[three](y)\n"), ElementsAre("2:1", "3:1"));
  EXPECT_THAT(places("one  \n[two](x)\n"), ElementsAre("2:1"));
}

TEST(MarkdownPlaces, AreThoseOfTheOpeningBracket) {
  EXPECT_THAT(places("one [two\nthree](x)\n"), ElementsAre("1:5"));
  EXPECT_THAT(places("*one\n**[two ![a](y)](x)***\n"), ElementsAre("2:3", "2:8"));
}

TEST(MarkdownPlaces, SkipLinkDefinitions) {
  EXPECT_THAT(places("[a]: /x\n[b]: /y\ntext [a]\n"), ElementsAre("3:6"));
}

TEST(MarkdownPlaces, AreRightInHeadings) {
  EXPECT_THAT(places("##  one [two](x) ##\n"), ElementsAre("1:9"));
  EXPECT_THAT(places("one\n[two](x)\n===\n"), ElementsAre("2:1"));
}

TEST(MarkdownPlaces, AreRightForAutolinks) {
  EXPECT_THAT(places("> a <http://x.org> <http://y.org>\n> <http://z.org>\n"),
              ElementsAre("1:5", "1:20", "2:3"));
}

}  // namespace
}  // namespace offprint
