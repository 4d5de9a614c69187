#include "input/metadata/front_matter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/error.h"
#include "converter/model/plain_text.h"
#include "tests/support/meta_value_text.h"

namespace offprint {
namespace {

using testing::HasSubstr;

class FrontMatterOf : public testing::Test {
 protected:
  FrontMatter split(const std::string& text, FrontMatterForms forms = {}) {
    text_ = text;
    return split_front_matter(sources_, sources_.add("a.md", text), forms, diagnostics_);
  }
  // Returns "{entries} | body", or the error.
  std::string parts(const std::string& text, FrontMatterForms forms = {}) {
    diagnostics_ = {};
    try {
      const FrontMatter front = split(text, forms);
      return test::shown({front.entries, {}}) + " | " + text.substr(front.body);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::malformed_input);
      const Diagnostic& problem = diagnostics_.all().back();
      return std::to_string(problem.span.line) + ":" + std::to_string(problem.span.column) + ": " +
             problem.message;
    }
  }
  void expect_text(const std::string& text) {
    EXPECT_EQ(parts(text), "{} | " + text);
    EXPECT_TRUE(diagnostics_.all().empty()) << text;
  }

  Sources sources_;
  Diagnostics diagnostics_;
  std::string text_;
};

TEST_F(FrontMatterOf, YamlBetweenDashes) {
  EXPECT_EQ(parts("---\ntitle: On Rivers\n---\nText\n"), "{title: On Rivers} | Text\n");
  EXPECT_EQ(parts("---  \ntitle: On Rivers\n...\t\n\nText\n"), "{title: On Rivers} | \nText\n");
  EXPECT_EQ(parts("---\ntitle: A\n---"), "{title: A} | ");
  EXPECT_EQ(parts("---\n# a comment\n\"a b\": [c]\n---\n"), "{a b: [c]} | ");
  EXPECT_EQ(parts("---\n{\"a\": 1}\n---\nText"), "{a: 1} | Text");
}

TEST_F(FrontMatterOf, TomlBetweenPlusSigns) {
  EXPECT_EQ(parts("+++\ntitle = 'A'\n[params]\nb = 1\n+++\nText\n"),
            "{title: A, params: {b: 1}} | Text\n");
}

TEST_F(FrontMatterOf, NothingBetweenTheLinesIsAnEmptyMapping) {
  EXPECT_EQ(parts("---\n---\nText"), "{} | Text");
  EXPECT_EQ(parts("+++\n+++\nText"), "{} | Text");
}

TEST_F(FrontMatterOf, PlacesAreThoseOfTheSource) {
  const FrontMatter front = split("---\na: 1\nb:\n  é: x\n---\n\nText\n");
  EXPECT_EQ(text_.substr(front.body), "\nText\n");
  EXPECT_EQ(front.body_line, 6U);
  EXPECT_EQ(front.entries[0].value.span.line, 2U);
  const auto& inner = std::get<MetaMap>(front.entries[1].value.value);
  EXPECT_EQ(inner[0].value.span.line, 4U);
  EXPECT_EQ(inner[0].value.span.column, 7U);
  EXPECT_EQ(split("Text\n").body_line, 1U);
}

TEST_F(FrontMatterOf, IsTextUnlessItStandsFirstAndIsAMapping) {
  expect_text("Text\n---\ntitle: A\n---\n");
  expect_text("\n---\ntitle: A\n---\n");
  expect_text(" ---\ntitle: A\n---\n");
  expect_text("----\ntitle: A\n----\n");
  expect_text("---\n\nNote: a rule above and one below.\n\n---\n");
  expect_text("---\nA rule above: a heading, with: colons\n---\n");
  expect_text("---\n- a\n- b\n---\n");
  expect_text("---\nSome words\n---\n");
  expect_text("---\n# Heading\n---\n");
  expect_text("---\n*emphasis* [and: more\n---\n");
  expect_text("---");
  expect_text("---\n");
  expect_text("+++\nSome words\n+++\n");
  expect_text("");
}

TEST_F(FrontMatterOf, IsMalformedWhereItBeginsAsAnEntry) {
  EXPECT_THAT(parts("---\ntitle: On Rivers: a study\n---\nText\n"),
              HasSubstr("2:17: mapping values are not allowed"));
  EXPECT_THAT(parts("---\ntitle: A\nauthor: [B\n---\nText\n"), HasSubstr("expected ',' or ']'"));
  EXPECT_THAT(parts("---\ntitle: A\n\tb: c\n---\n"), HasSubstr("3:1: "));
  EXPECT_THAT(parts("---\na: &x 1\nb: *x\n---\n"), HasSubstr("3:4: YAML aliases"));
  EXPECT_THAT(parts("+++\ntitle = A\n+++\n"), HasSubstr("2:9: "));
  EXPECT_THAT(parts("+++\n[params\n+++\n"), HasSubstr("2:8: "));
}

TEST_F(FrontMatterOf, IsTextWithAWarningWhereNothingEndsIt) {
  EXPECT_EQ(parts("---\ntitle: A\n\nText\n"), "{} | ---\ntitle: A\n\nText\n");
  ASSERT_EQ(diagnostics_.all().size(), 1U);
  EXPECT_EQ(diagnostics_.all()[0].slug, "front-matter-not-closed");
  expect_text("---\nText without an entry\n");
}

TEST_F(FrontMatterOf, OnlyTheFormsThatAreAskedFor) {
  EXPECT_EQ(parts("---\na: 1\n---\n", {false, true}), "{} | ---\na: 1\n---\n");
  EXPECT_EQ(parts("+++\na = 1\n+++\n", {true, false}), "{} | +++\na = 1\n+++\n");
}

TEST_F(FrontMatterOf, FillsFieldsOfTheOriginDocument) {
  const FrontMatter front = split("---\ntitle: On *Rivers*\nmood: calm\n---\n");
  const ValueReaders readers{[](std::string_view text, SourceSpan span) {
                               Inline node = make(Emphasis{text_inlines(Text(text))});
                               node.span = span;
                               return Inlines{node};
                             },
                             literal_values().blocks};
  const Metadata metadata = read_front_matter(front, readers, diagnostics_);
  EXPECT_EQ(metadata.title.origin(), Origin::document);
  EXPECT_TRUE(as<Emphasis>(metadata.title->front()));
  EXPECT_EQ(metadata.title->front().span.line, 2U);
  EXPECT_EQ(metadata.extra[0].first, "mood");
}

TEST(BeginsWithFrontMatter, NeedsEntriesAndAnEnd) {
  EXPECT_TRUE(begins_with_front_matter("---\ntitle: A\n---\nText"));
  EXPECT_TRUE(begins_with_front_matter("---\n# comment\ntitle: [A\n---\nText"));
  EXPECT_TRUE(begins_with_front_matter("+++\ntitle = 'A'\n+++\n"));
  EXPECT_FALSE(begins_with_front_matter("---\n---\nText"));
  EXPECT_FALSE(begins_with_front_matter("---\ntitle: A\nText"));
  EXPECT_FALSE(begins_with_front_matter("---\n\nA rule: above and below\n---\n"));
  EXPECT_FALSE(begins_with_front_matter("---\nWords, and then: a colon\n---\n"));
  EXPECT_FALSE(begins_with_front_matter("+++\nmore\n+++\n"));
}

}  // namespace
}  // namespace offprint
