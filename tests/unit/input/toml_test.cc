#include "input/metadata/toml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "input/metadata/toml_depth.h"
#include "tests/support/meta_value_text.h"

namespace offprint {
namespace {

using test::shown;
using testing::HasSubstr;

std::string parsed(const std::string& toml) {
  const ParsedMetadata result = parse_toml(toml);
  return result.value ? shown(*result.value) : "problem: " + result.problem;
}

TEST(Toml, StringsArraysAndTablesInTheOrderOfTheText) {
  EXPECT_EQ(parsed("title = 'On Rivers'\nauthors = [\"A\", \"B\"]\nbank = {left = 1, a = 2}\n"),
            "{title: On Rivers, authors: [A, B], bank: {left: 1, a: 2}}");
  EXPECT_EQ(parsed("b = 1\na = 2\n[z]\nc = 3\n[y.x]\nd = 4\n[z.w]\ne = 5\n"),
            "{b: 1, a: 2, z: {c: 3, w: {e: 5}}, y: {x: {d: 4}}}");
}

TEST(Toml, DottedKeysAndArraysOfTables) {
  EXPECT_EQ(parsed("a.b.c = 1\n\"x y\".'z' = 2\na.d = 3\n"), "{a: {b: {c: 1}, d: 3}, x y: {z: 2}}");
  EXPECT_EQ(parsed("[[part]]\nname = \"one\"\n[[part]]\nname = \"two\"\n"),
            "{part: [{name: one}, {name: two}]}");
}

TEST(Toml, NumbersDatesAndTruthValuesKeepTheirWords) {
  EXPECT_EQ(parsed("a = 2024-08-26T10:00:00+02:00\nb = 1979-05-27 07:32:00.50\nc = 2024-08-26\n"
                   "d = 0x1F\ne = 1_000\nf = 6.50e-3\ng = true\nh = -inf\ni = 07:32:00\n"),
            "{a: 2024-08-26T10:00:00+02:00, b: 1979-05-27 07:32:00.50, c: 2024-08-26, d: 0x1F, "
            "e: 1_000, f: 6.50e-3, g: true, h: -inf, i: 07:32:00}");
  EXPECT_EQ(parsed("\"é\" = [ 1.0 ,2,# one\n 3 ]"), "{é: [1.0, 2, 3]}");
}

TEST(Toml, StringsAreToldFromWords) {
  const ParsedMetadata result = parse_toml("a = 2024\nb = '2024'\n");
  const auto& map = std::get<MetaMap>(result.value->value);
  EXPECT_FALSE(map[0].value.is_string);
  EXPECT_TRUE(map[1].value.is_string);
}

TEST(Toml, StringsOfEveryKind) {
  EXPECT_EQ(parsed("a = \"\"\"\none\ntwo\"\"\"\"\nb = '''it's'''\nc = \"\\u00e9\\t\"\nd = ''\n"),
            "{a: one\ntwo\", b: it's, c: é\t, d: }");
}

TEST(Toml, NothingAtAllIsAnEmptyMapping) {
  EXPECT_EQ(parsed(""), "{}");
  EXPECT_EQ(parsed("# a comment\n"), "{}");
}

TEST(Toml, ValuesAndProblemsHaveAPlaceInBytes) {
  const ParsedMetadata result = parse_toml("\"é\" = {b = 'ü', c = 2}\nd = 3\n", 3, 10);
  const auto& map = std::get<MetaMap>(result.value->value);
  const auto& inner = std::get<MetaMap>(map[0].value.value);
  EXPECT_EQ(inner[1].value.span.line, 10U);
  EXPECT_EQ(inner[1].value.span.column, 23U);
  EXPECT_EQ(map[1].value.span.file, 3U);
  EXPECT_EQ(map[1].value.span.line, 11U);
  EXPECT_EQ(map[1].value.span.column, 5U);

  const ParsedMetadata broken = parse_toml("ok = 1\n\"é\" = what\n", 3, 10);
  EXPECT_FALSE(broken.value);
  EXPECT_EQ(broken.span.file, 3U);
  EXPECT_EQ(broken.span.line, 11U);
  EXPECT_EQ(broken.span.column, 8U);
}

TEST(Toml, WhatIsNoToml) {
  for (const char* text : {"a = ", "a: b", "a = 1\na = 2", "[unclosed", "a = \"\x01\"", "= 1", "a"})
    EXPECT_THAT(parsed(text), HasSubstr("problem: ")) << text;
}

TEST(Toml, DepthCountAndSizeAreLimited) {
  const auto nested = [](int depth) {
    return "a = " + std::string(depth, '[') + "1" + std::string(depth, ']');
  };
  EXPECT_THAT(parsed(nested(max_metadata_depth - 1)), HasSubstr("{a: [[["));
  EXPECT_THAT(parsed(nested(max_metadata_depth)), HasSubstr("nested more than 32 levels deep"));
  EXPECT_THAT(parsed(nested(100'000)), HasSubstr("nested more than 32 levels deep"));

  std::string many = "a = [";
  for (int i = 0; i < max_metadata_items; ++i) many += "1, ";
  EXPECT_THAT(parsed(many + "1]"), HasSubstr("more than 10000 TOML items"));
  EXPECT_THAT(parsed("a = '" + std::string(max_metadata_bytes, 'x') + "'"),
              HasSubstr("bytes of TOML"));
}

TEST(Toml, DottedKeysAreLimitedWhereverTheyStand) {
  std::string key = "a";
  for (int i = 0; i < 100'000; ++i) key += " .'a'";
  for (const std::string& text : {key + " = 1", "[" + key + "]", "x = {b = 1, " + key + " = 1}",
                                  "[[" + key + "]]", "x = \"\"\"\"\"\"\"\" " + key})
    EXPECT_THAT(parsed(text), HasSubstr("nested more than 32 levels deep"));
}

TEST(TomlDepth, StringsCommentsAndNumbersDoNotNest) {
  EXPECT_FALSE(toml_too_deep("a = 'x.x.x.x [[[[' # [[[[ a.b.c.d\nb = [1.5, 2.5, 3.5, 4.5]", 3));
  EXPECT_FALSE(toml_too_deep("a = '''x'[[[[\n.x.x.x.x'''\nb = \"\\\"[[[[\"", 3));
  EXPECT_EQ(toml_too_deep("a.b.c.d.e = 1", 3), 7U);
  EXPECT_EQ(toml_too_deep("a = [[[[", 3), 7U);
}

}  // namespace
}  // namespace offprint
