#include "converter/commonmark/attributes.h"

#include <gtest/gtest.h>

#include "formats/markdown/attributes.h"

namespace offprint::markdown {
namespace {

// Returns the attributes as the Markdown writer writes them, or "none" if this is not a list of
// them.
std::string read(std::string_view inside_braces) {
  const std::optional<AttributeSet> set = parse_attributes(inside_braces);
  return set ? markdown_writer::attribute_block(*set, true) : "none";
}

TEST(MarkdownAttributes, IdsClassesAndPairs) {
  EXPECT_EQ(read("#id .one .two key=value"), "{#id .one .two key=value}");
  EXPECT_EQ(read(" key=\"two words\"\n other='a \"b\"' "),
            "{key=\"two words\" other=\"a \\\"b\\\"\"}");
  EXPECT_EQ(read(".c++ .c#"), "{class=\"c++\" class=\"c#\"}");
  EXPECT_EQ(read("-"), "{.unnumbered}");
  EXPECT_EQ(read(""), "{}");
  EXPECT_EQ(read("key="), "{key=\"\"}");
}

TEST(MarkdownAttributes, WhatIsNone) {
  for (const char* text :
       {"word", "#", ".", "=html", "key=\"open", "a b", "1=2", ".a\"b\"", "key=\"a\"b"})
    EXPECT_EQ(read(text), "none") << text;
}

TEST(MarkdownAttributes, MembersHavePairsOfTheirOwn) {
  const auto set = parse_attributes("lang=de dir=rtl id=\"a b\" class=\"x y\" k=1 k=2");
  ASSERT_TRUE(set);
  EXPECT_EQ(set->lang, "de");
  EXPECT_EQ(set->dir, "rtl");
  EXPECT_EQ(set->id, "a b");
  EXPECT_EQ(set->classes, (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(set->pairs, (std::vector<std::pair<std::string, std::string>>{{"k", "1"}}));
}

TEST(MarkdownAttributes, WhatIsWrittenIsRead) {
  AttributeSet set;
  set.id = "an \"id\"";
  set.classes = {"plain", "c++", "ä", "a}b"};
  set.pairs = {{"empty", ""},    {"slash", "a\\"},      {"both", "\\\"&amp;&#10;\\&lt;"},
               {"line", "a\nb"}, {"data-x", "{ } = '"}, {"level", "7"}};
  set.lang = "pt-BR";
  set.dir = "ltr";
  const std::string block = markdown_writer::attribute_block(set);
  EXPECT_EQ(braces_length(block + "} x"), block.size());
  EXPECT_TRUE(Attributes(*parse_attributes(block.substr(1, block.size() - 2))) == Attributes(set));
}

TEST(MarkdownAttributes, RawFormats) {
  EXPECT_EQ(parse_raw_format("=html"), "html");
  EXPECT_FALSE(parse_raw_format("html"));
  EXPECT_FALSE(parse_raw_format("="));
  EXPECT_FALSE(parse_raw_format("=html .c"));
}

TEST(MarkdownAttributes, TheEndOfTheBraces) {
  EXPECT_EQ(braces_length("{.a} b}"), 4U);
  EXPECT_EQ(braces_length("{a=\"}\"}"), 7U);
  EXPECT_EQ(braces_length("{a {b}"), 0U);
  EXPECT_EQ(braces_length("{a=\"}"), 0U);
  EXPECT_EQ(braces_length("a{}"), 0U);
}

}  // namespace
}  // namespace offprint::markdown
