#include "input/text/build/inlines.h"

#include <gtest/gtest.h>
#include <string>

#include "converter/model/plain_text.h"

namespace offprint::text {
namespace {

// Links as "[text](target)", for reading.
std::string shown(std::string_view text) {
  std::string result;
  for (const Inline& node : link_addresses(text, {0, 1, 1, 1})) {
    if (const auto* link = as<Link>(node))
      result += "[" + plain_text(link->content) + "](" + link->target + ")";
    else
      result += as<TextRun>(node)->text;
  }
  return result;
}

TEST(LinkAddresses, FindsWebAddresses) {
  EXPECT_EQ(shown("See https://example.org/a_(b)?c=d."),
            "See [https://example.org/a_(b)?c=d](https://example.org/a_(b)?c=d).");
  EXPECT_EQ(shown("(www.example.org)"), "([www.example.org](https://www.example.org))");
  EXPECT_EQ(shown("詳細はhttps://example.org/をご覧"),
            "詳細は[https://example.org/](https://example.org/)をご覧");
}

TEST(LinkAddresses, FindsMailAddresses) {
  EXPECT_EQ(shown("Write to ada@example.org, please"),
            "Write to [ada@example.org](mailto:ada@example.org), please");
}

TEST(LinkAddresses, LeavesOtherTextAlone) {
  EXPECT_EQ(shown("@handle and a@b and http:// and www.x"),
            "@handle and a@b and http:// and www.x");
}

TEST(LinkAddresses, KnowsWhereALinkStands) {
  const Inlines inlines = link_addresses("See https://example.org", {0, 7, 3, 7});
  ASSERT_EQ(inlines.size(), 2U);
  EXPECT_EQ(inlines[1].span.line, 7U);
  EXPECT_EQ(inlines[1].span.column, 7U);
}

}  // namespace
}  // namespace offprint::text
