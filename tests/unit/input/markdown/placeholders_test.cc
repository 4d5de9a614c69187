#include "input/markdown/placeholders/placeholders.h"

#include <gtest/gtest.h>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {
namespace {

Token literal(std::string text, std::string_view source) {
  return {Token::Kind::node, make(TextRun{std::move(text)}), source, 0};
}

TEST(Placeholders, AreFoundAgainAndTakenBack) {
  Placeholders placeholders("some text");
  const std::string tilde = placeholders.add(literal("~", "\\~"));
  const std::string url = placeholders.add(literal("www.a.b", "www.a.b"));
  const std::string text = "a " + tilde + " b " + url;
  const Placeholders::Found first = placeholders.find(text);
  EXPECT_EQ(text.substr(first.begin, first.end - first.begin), tilde);
  const Placeholders::Found second = placeholders.find(text, first.end);
  EXPECT_EQ(second.token, 1U);
  EXPECT_EQ(placeholders.find(text, second.end).begin, std::string::npos);
  EXPECT_EQ(placeholders.restore_verbatim(text), "a \\~ b www.a.b");
  EXPECT_EQ(placeholders.restore_resolved(text), "a ~ b www.a.b");
}

TEST(Placeholders, BeginAndEndLikeWhatTheyStandFor) {
  Placeholders placeholders("");
  EXPECT_EQ(first_class(placeholders.sentinel()), CharacterClass::punctuation);
  EXPECT_EQ(first_class(placeholders.word_sentinel()), CharacterClass::word);
  const std::string url = placeholders.add(literal("", "www.a.b/"));
  EXPECT_EQ(first_class(url), CharacterClass::word);
  EXPECT_EQ(last_class(url), CharacterClass::punctuation);
}

TEST(Placeholders, AreNotTakenForWhatTheSourceHolds) {
  const Placeholders plain("");
  const std::string sentinel(plain.sentinel());
  Placeholders placeholders(sentinel + "0" + sentinel);
  EXPECT_NE(placeholders.sentinel(), sentinel);
  const Placeholders referred("&#x16EB;");
  EXPECT_NE(referred.sentinel(), sentinel);
  placeholders.add(literal("~", "\\~"));
  EXPECT_EQ(placeholders.restore_verbatim(sentinel + "0" + sentinel), sentinel + "0" + sentinel);
}

TEST(Placeholders, EverySourceLeavesSomeCharacter) {
  std::string source;
  for (char32_t c = 0x0F00; c < 0xFFFF; ++c)
    if (c < 0xD800 || c > 0xDFFF) source += encode_utf8(c);
  for (char32_t c = 0xF0000; c < 0xF1000; ++c) source += encode_utf8(c);
  const Placeholders placeholders(source);
  for (const std::string_view sentinel :
       {placeholders.sentinel(), placeholders.word_sentinel(), placeholders.block_sentinel()})
    EXPECT_EQ(source.find(sentinel), std::string::npos);
  EXPECT_NE(placeholders.sentinel(), placeholders.word_sentinel());
  EXPECT_NE(placeholders.word_sentinel(), placeholders.block_sentinel());
}

TEST(Placeholders, OfSpansComeWithAnImage) {
  Placeholders placeholders("");
  const std::string open = placeholders.add({Token::Kind::span_open, AttributeSet(), "[", 0});
  const std::string close = placeholders.add({Token::Kind::span_close, AttributeSet(), "{.c}", 0});
  EXPECT_EQ(placeholders.restore_verbatim("a ![" + open + "b](" + close + ") c"), "a [b]{.c} c");
}

}  // namespace
}  // namespace offprint::markdown
