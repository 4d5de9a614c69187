#include "input/markdown/placeholders/marks.h"

#include <gtest/gtest.h>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {
namespace {

Token literal(std::string text, std::string_view source) {
  return {Token::Kind::node, make(TextRun{std::move(text)}), source, 0};
}

TEST(Marks, AreFoundAgainAndTakenBack) {
  Marks marks("some text");
  const std::string tilde = marks.add(literal("~", "\\~"));
  const std::string url = marks.add(literal("www.a.b", "www.a.b"));
  const std::string text = "a " + tilde + " b " + url;
  const Marks::Found first = marks.find(text);
  EXPECT_EQ(text.substr(first.begin, first.end - first.begin), tilde);
  const Marks::Found second = marks.find(text, first.end);
  EXPECT_EQ(second.token, 1U);
  EXPECT_EQ(marks.find(text, second.end).begin, std::string::npos);
  EXPECT_EQ(marks.restore_verbatim(text), "a \\~ b www.a.b");
  EXPECT_EQ(marks.restore_resolved(text), "a ~ b www.a.b");
}

TEST(Marks, BeginAndEndLikeWhatTheyStandFor) {
  Marks marks("");
  EXPECT_EQ(first_class(marks.sign()), CharacterClass::punctuation);
  EXPECT_EQ(first_class(marks.word_sign()), CharacterClass::word);
  const std::string url = marks.add(literal("", "www.a.b/"));
  EXPECT_EQ(first_class(url), CharacterClass::word);
  EXPECT_EQ(last_class(url), CharacterClass::punctuation);
}

TEST(Marks, AreNotTakenForWhatTheSourceHolds) {
  const Marks plain("");
  const std::string sign(plain.sign());
  Marks marks(sign + "0" + sign);
  EXPECT_NE(marks.sign(), sign);
  const Marks referred("&#x16EB;");
  EXPECT_NE(referred.sign(), sign);
  marks.add(literal("~", "\\~"));
  EXPECT_EQ(marks.restore_verbatim(sign + "0" + sign), sign + "0" + sign);
}

TEST(Marks, EverySourceLeavesSomeCharacter) {
  std::string source;
  for (char32_t c = 0x0F00; c < 0xFFFF; ++c)
    if (c < 0xD800 || c > 0xDFFF) source += encode_utf8(c);
  for (char32_t c = 0xF0000; c < 0xF1000; ++c) source += encode_utf8(c);
  const Marks marks(source);
  for (const std::string_view sign : {marks.sign(), marks.word_sign(), marks.block_sign()})
    EXPECT_EQ(source.find(sign), std::string::npos);
  EXPECT_NE(marks.sign(), marks.word_sign());
  EXPECT_NE(marks.word_sign(), marks.block_sign());
}

TEST(Marks, OfSpansComeWithAnImage) {
  Marks marks("");
  const std::string open = marks.add({Token::Kind::span_open, AttributeSet(), "[", 0});
  const std::string close = marks.add({Token::Kind::span_close, AttributeSet(), "{.c}", 0});
  EXPECT_EQ(marks.restore_verbatim("a ![" + open + "b](" + close + ") c"), "a [b]{.c} c");
}

}  // namespace
}  // namespace offprint::markdown
