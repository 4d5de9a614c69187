#include <gtest/gtest.h>

#include "formats/markdown/yaml.h"
#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;

std::string front(const Document& document, WriteFunction write = write_markdown) {
  return written(document, write, {Wrap::none, 72}, false);
}

TEST(FrontMatter, HoldsWhatIsKnown) {
  Document document;
  document.metadata.title.set(text_inlines("Title: a story"), Origin::document);
  document.metadata.authors.set({{"Jane Doe", "", ""}}, Origin::document);
  document.metadata.date.set(*make_date(2024, 8, 26), Origin::inferred);
  document.metadata.keywords.set({"one", "two"}, Origin::command_line);
  document.blocks = {paragraph("Text.")};
  EXPECT_EQ(front(document),
            "---\ntitle: \"Title: a story\"\nauthor: Jane Doe\ndate: 2024-08-26\n"
            "keywords:\n  - one\n  - two\n---\n\nText.\n");
}

TEST(FrontMatter, LeavesOutWhatWasOnlySupplied) {
  Document document;
  document.metadata.title.set(text_inlines("Untitled"), Origin::supplied);
  document.blocks = {paragraph("Text.")};
  EXPECT_EQ(front(document), "Text.\n");
}

TEST(FrontMatter, TitleIsMarkdown) {
  Document document;
  document.metadata.title.set({make(TextRun{"On "}), make(Emphasis{text_inlines("Emma")})},
                              Origin::document);
  EXPECT_EQ(front(document), "---\ntitle: On *Emma*\n---\n");
}

TEST(FrontMatter, AuthorsWithMoreThanAName) {
  Document document;
  document.metadata.authors.set({{"Jane Doe", "", ""}, {"Ann Roe", "trl", "Roe, Ann"}},
                                Origin::document);
  EXPECT_EQ(
      front(document),
      "---\nauthor:\n  - Jane Doe\n  - name: Ann Roe\n    role: trl\n    file-as: Roe, Ann\n---\n");
}

TEST(FrontMatter, UnknownKeysComeBackInOrder) {
  Document document;
  Field<MetaValue> draft;
  draft.set(MetaValue{Text("true"), {}}, Origin::document);
  Field<MetaValue> nested;
  nested.set(MetaValue{MetaMap{{"a", {MetaList{{Text("x"), {}}}, {}}}, {"b", {Text(""), {}}}}, {}},
             Origin::document);
  document.metadata.extra = {{"zebra", draft}, {"apple", nested}};
  EXPECT_EQ(front(document), "---\nzebra: true\napple:\n  a:\n    - x\n  b:\n---\n");
}

TEST(FrontMatter, AnAbstractOfSeveralLinesIsABlock) {
  Document document;
  document.metadata.abstract.set({paragraph("One."), paragraph("Two.")}, Origin::document);
  EXPECT_EQ(front(document), "---\nabstract: |\n  One.\n\n  Two.\n---\n");
}

TEST(FrontMatter, CommonmarkBeginsWithTheTitle) {
  Document document;
  document.metadata.title.set(text_inlines("T"), Origin::document);
  document.metadata.date.set(*make_date(2024), Origin::document);
  document.blocks = {paragraph("Text.")};
  EXPECT_EQ(front(document, write_commonmark), "# T\n\n2024\n\nText.\n");
}

TEST(YamlString, QuotesOnlyWhatNeedsIt) {
  for (const char* plain :
       {"plain text", "it's", "a:b", "a#b", "-x", "100 ways", "ünïcode", "say \"hi\""})
    EXPECT_EQ(markdown_writer::yaml_string(plain), plain);
}

TEST(YamlString, QuotesWhatWouldBeSomethingElse) {
  EXPECT_EQ(markdown_writer::yaml_string("yes"), "\"yes\"");
  EXPECT_EQ(markdown_writer::yaml_string("Null"), "\"Null\"");
  EXPECT_EQ(markdown_writer::yaml_string("2024"), "\"2024\"");
  EXPECT_EQ(markdown_writer::yaml_string("2024-08-26"), "\"2024-08-26\"");
  EXPECT_EQ(markdown_writer::yaml_string("1e3"), "\"1e3\"");
  EXPECT_EQ(markdown_writer::yaml_string("0x1F"), "\"0x1F\"");
  EXPECT_EQ(markdown_writer::yaml_string("12:30:45"), "\"12:30:45\"");
  EXPECT_EQ(markdown_writer::yaml_string("a: b"), "\"a: b\"");
  EXPECT_EQ(markdown_writer::yaml_string("a #b"), "\"a #b\"");
  EXPECT_EQ(markdown_writer::yaml_string("- a"), "\"- a\"");
  EXPECT_EQ(markdown_writer::yaml_string("*a*"), "\"*a*\"");
  EXPECT_EQ(markdown_writer::yaml_string("[a]"), "\"[a]\"");
  EXPECT_EQ(markdown_writer::yaml_string(""), "\"\"");
  EXPECT_EQ(markdown_writer::yaml_string(" a"), "\" a\"");
  EXPECT_EQ(markdown_writer::yaml_string("\"a\" b"), "'\"a\" b'");
  EXPECT_EQ(markdown_writer::yaml_string("a\nb\x01"), "\"a\\nb\\x01\"");
}

}  // namespace
}  // namespace offprint
