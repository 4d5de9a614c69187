#include "input/metadata/yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/meta_value_text.h"

namespace offprint {
namespace {

using testing::HasSubstr;

using test::shown;

std::string parsed(const std::string& yaml) {
  const ParsedMetadata result = parse_yaml(yaml);
  return result.value ? shown(*result.value) : "problem: " + result.problem;
}

TEST(Yaml, MappingsListsAndStrings) {
  EXPECT_EQ(parsed("title: On Rivers\nauthor:\n  - A\n  - {name: B, role: edt}\n"),
            "{title: On Rivers, author: [A, {name: B, role: edt}]}");
  EXPECT_EQ(parsed("---\na: |\n  one\n  two\nb: 'it''s'\n---\nsecond: document\n"),
            "{a: one\ntwo\n, b: it's}");
  EXPECT_EQ(parsed("{\"json\": [\"is\", \"YAML\"]}"), "{json: [is, YAML]}");
}

TEST(Yaml, ScalarsKeepTheirWords) {
  EXPECT_EQ(parsed("[2024-08-26, true, 1.50, 0x1F, no]"), "[2024-08-26, true, 1.50, 0x1F, no]");
}

TEST(Yaml, NullIsEmptyUnlessQuoted) {
  EXPECT_EQ(parsed("a:\nb: ~\nc: null\nd: 'null'\n"), "{a: , b: , c: , d: null}");
}

TEST(Yaml, NothingAtAllIsAnEmptyValue) {
  EXPECT_EQ(parsed(""), "");
  EXPECT_EQ(parsed("# only a comment\n"), "");
}

TEST(Yaml, ProblemsHaveAPlaceInBytes) {
  const ParsedMetadata result = parse_yaml("ok: 1\ntitle: é: b\n", 3, 10);
  EXPECT_FALSE(result.value);
  EXPECT_EQ(result.span.file, 3U);
  EXPECT_EQ(result.span.line, 11U);
  EXPECT_EQ(result.span.column, 10U);
}

TEST(Yaml, ACharacterThatIsNotAllowedHasAPlace) {
  const ParsedMetadata result = parse_yaml("ok: 1\nté: \x01\n", 0, 10);
  EXPECT_EQ(result.span.line, 11U);
  EXPECT_EQ(result.span.column, 6U);
}

TEST(Yaml, StringsAreToldFromWords) {
  const ParsedMetadata result = parse_yaml("a: 2024\nb: '2024'\nc: |\n  x\n");
  const auto& map = std::get<MetaMap>(result.value->value);
  EXPECT_FALSE(map[0].value.is_string);
  EXPECT_TRUE(map[1].value.is_string);
  EXPECT_TRUE(map[2].value.is_string);
}

TEST(Yaml, ValuesHaveAPlace) {
  const ParsedMetadata result = parse_yaml("é: {b: x}\nc:   y\n", 0, 5);
  const auto& map = std::get<MetaMap>(result.value->value);
  EXPECT_EQ(map[0].value.span.column, 5U);
  EXPECT_EQ(map[1].value.span.line, 6U);
  EXPECT_EQ(map[1].value.span.column, 6U);
}

TEST(Yaml, WhatMetadataHasNoUseForIsRefused) {
  EXPECT_THAT(parsed("a: &x b\nc: *x\n"), HasSubstr("aliases"));
  EXPECT_THAT(parsed("? [complex, key]\n: value\n"), HasSubstr("key must be"));
  EXPECT_THAT(parsed("a: [unclosed"), HasSubstr("problem: "));
  EXPECT_THAT(parsed("\x01"), HasSubstr("problem: "));
}

TEST(Yaml, DepthCountAndSizeAreLimited) {
  const auto nested = [](int depth) {
    return std::string(depth, '[') + "x" + std::string(depth, ']');
  };
  EXPECT_EQ(parsed(nested(max_metadata_depth)), nested(max_metadata_depth));
  EXPECT_THAT(parsed(nested(max_metadata_depth + 1)), HasSubstr("nested more than 32 levels deep"));
  EXPECT_THAT(parsed(nested(100'000)), HasSubstr("problem: "));

  std::string many = "[";
  for (int i = 0; i < max_metadata_items; ++i) many += "x, ";
  EXPECT_THAT(parsed(many + "x]"), HasSubstr("more than 10000 YAML items"));
  EXPECT_THAT(parsed("a: " + std::string(max_metadata_bytes, 'x')), HasSubstr("bytes of YAML"));

  std::string directives = "%YAML 1.1\n# a comment\n";
  EXPECT_EQ(parsed(directives + "---\na: b\n"), "{a: b}");
  for (int i = 0; i < 50'000; ++i) directives += "%TAG !a" + std::to_string(i) + "! x\n";
  EXPECT_THAT(parsed(directives + "---\na: b\n"), HasSubstr("too many YAML directives"));
}

}  // namespace
}  // namespace offprint
