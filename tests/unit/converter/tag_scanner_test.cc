#include "converter/transforms/html/tag_scanner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <vector>

namespace offprint {
namespace {

using testing::ElementsAre;

std::vector<std::string> tokens(std::string_view text) {
  std::vector<std::string> list;
  TagScanner scanner(text);
  while (const auto token = scanner.next()) list.emplace_back(token->source);
  return list;
}

HtmlTokenKind first_kind(std::string_view text) { return TagScanner(text).next()->kind; }

TEST(TagScannerTest, PartsTextAndTags) {
  EXPECT_THAT(tokens("a <b>c</b> d"), ElementsAre("a ", "<b>", "c", "</b>", " d"));
  EXPECT_THAT(tokens("1 < 2 <3 <"), ElementsAre("1 < 2 <3 <"));
}

TEST(TagScannerTest, KnowsQuotesInTags) {
  EXPECT_THAT(tokens("<a b='>' c=\">\" d=e'>f"), ElementsAre("<a b='>' c=\">\" d=e'>", "f"));
  EXPECT_THAT(tokens("<a =\">\">b"), ElementsAre("<a =\">", "\">b"));
  EXPECT_THAT(tokens("<a b=>c"), ElementsAre("<a b=>", "c"));
}

TEST(TagScannerTest, NamesKinds) {
  EXPECT_EQ(first_kind("<br/>"), HtmlTokenKind::self_closed);
  EXPECT_EQ(first_kind("<a b=c/>"), HtmlTokenKind::open);
  EXPECT_EQ(first_kind("</a x>"), HtmlTokenKind::close);
  EXPECT_EQ(first_kind("<!doctype x>"), HtmlTokenKind::instruction);
  EXPECT_EQ(first_kind("</ x>"), HtmlTokenKind::comment);
  EXPECT_EQ(first_kind("<a b='"), HtmlTokenKind::unfinished);
}

TEST(TagScannerTest, EndsCommentsAndInstructions) {
  EXPECT_THAT(tokens("<!-- > -- ->a-->b"), ElementsAre("<!-- > -- ->a-->", "b"));
  EXPECT_THAT(tokens("<!-->a"), ElementsAre("<!-->", "a"));
  EXPECT_THAT(tokens("<?a > b?>c<?d>e"), ElementsAre("<?a > b?>", "c", "<?d>", "e"));
  EXPECT_THAT(tokens("<![CDATA[ > ]]>a"), ElementsAre("<![CDATA[ > ]]>", "a"));
}

TEST(TagScannerTest, TakesScriptsWhole) {
  EXPECT_THAT(tokens("<script>a<b></c></Script >d"),
              ElementsAre("<script>", "a<b></c>", "</Script >", "d"));
  EXPECT_THAT(tokens("<style></style>a"), ElementsAre("<style>", "</style>", "a"));
  EXPECT_THAT(tokens("<title>a</titles>"), ElementsAre("<title>", "a</titles>"));
}

}  // namespace
}  // namespace offprint
