#include <gtest/gtest.h>

#include "converter/model/equality.h"
#include "converter/model/normal_form.h"
#include "converter/model/plain_text.h"
#include "converter/model/visitor.h"
#include "converter/model/walk.h"
#include "tests/support/samples.h"

namespace offprint {
namespace {

using test::every_kind_everywhere;
using test::Words;

TEST(Model, CopiesAreDeep) {
  Words words;
  const Document original = every_kind_everywhere(words);
  Document copy = original;
  EXPECT_TRUE(copy == original);
  as<Heading>(copy.blocks.front())->title.clear();
  EXPECT_FALSE(copy == original);
}

TEST(Model, EqualityIgnoresSpans) {
  const Block here = make(Paragraph{text_inlines("same")}, {0, 1, 1, 1});
  const Block there = make(Paragraph{text_inlines("same")}, {0, 9, 4, 9});
  EXPECT_TRUE(here == there);
}

TEST(Model, EqualitySeesEveryKind) {
  Words words;
  const Blocks first = test::every_block(words);
  const Blocks second = test::every_block(words);
  for (std::size_t i = 0; i < first.size(); ++i)
    EXPECT_EQ(first[i] == second[i], as<ThematicBreak>(first[i]) != nullptr) << "kind " << i;
}

TEST(Model, NormalFormMergesTextAndReadsSoftBreaksAsSpaces) {
  Document pieces;
  pieces.blocks.push_back(make(Paragraph{
      {make(TextRun{"one"}), make(SoftBreak{}), make(TextRun{""}), make(TextRun{"two"})}}));
  Document whole;
  whole.blocks.push_back(make(Paragraph{text_inlines("one two")}));
  EXPECT_FALSE(pieces == whole);
  EXPECT_TRUE(normal_form(pieces) == whole);
}

TEST(Model, WalkReachesTheTextOfEveryNode) {
  Words words;
  const Document document = every_kind_everywhere(words);
  std::size_t runs = 0;
  each_inline(document, [&runs](const Inline& node) { runs += as<TextRun>(node) != nullptr; });
  EXPECT_GT(runs, 700U);
}

TEST(Model, PlainTextHasTheWordsAndNoMarkup) {
  const Inlines inlines = {make(TextRun{"Read "}), make(Emphasis{text_inlines("this")}),
                           make(LineBreak{}),      make(Code{{}, "x = 1"}),
                           make(NoteReference{0}), make(RawInline{"html", "<br>"})};
  EXPECT_EQ(plain_text(inlines), "Read this x = 1");
}

TEST(Model, PlainTextOfBlocksIsJoinedByOneSpace) {
  const Blocks blocks = {make(Paragraph{text_inlines("one ")}),
                         make(BlockQuote{{make(Paragraph{text_inlines("two")})}, {}})};
  EXPECT_EQ(plain_text(blocks), "one two");
}

TEST(Metadata, AHigherOriginReplacesAndALowerOneDoesNot) {
  Field<Text> field;
  EXPECT_TRUE(field.set("inferred", Origin::inferred));
  EXPECT_TRUE(field.set("given", Origin::command_line));
  EXPECT_FALSE(field.set("document", Origin::document));
  EXPECT_EQ(*field, "given");
}

TEST(Metadata, ARemovedValueStaysAwayFromLowerOrigins) {
  Metadata from_command_line;
  from_command_line.authors.clear(Origin::command_line);
  Metadata inferred;
  inferred.authors.set({{"Jane Doe", "", ""}}, Origin::inferred);
  merge(inferred, from_command_line);
  EXPECT_FALSE(inferred.authors.has_value());
}

TEST(Date, KnowsItsPrecision) {
  EXPECT_EQ(make_date(2024, 8, 26)->iso(), "2024-08-26");
  EXPECT_EQ(make_date(2024, 8)->iso(), "2024-08");
  EXPECT_EQ(make_date(2024)->iso(), "2024");
}

TEST(Date, RefusesDaysThatDoNotExist) {
  EXPECT_FALSE(make_date(2023, 2, 29));
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_FALSE(make_date(2024, 13, 1));
}

}  // namespace
}  // namespace offprint
