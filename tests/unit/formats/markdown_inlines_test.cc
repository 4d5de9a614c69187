#include <gtest/gtest.h>

#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;

Inline text(Text words) { return make(TextRun{std::move(words)}); }
Inline emphasis(Inlines content) { return make(Emphasis{std::move(content)}); }
Inline strong(Inlines content) { return make(Strong{std::move(content)}); }

TEST(MarkdownInlines, Emphasis) {
  EXPECT_EQ(written_inlines({text("a "), emphasis({text("b")}), strong({text("c")})}),
            "a *b*__c__");
  EXPECT_EQ(written_inlines({emphasis({strong({text("x")})})}), "***x***");
}

// The delimiters must pair as in the tree, whatever is next to them.
TEST(MarkdownInlines, StrongAroundEmphasisAlone) {
  EXPECT_EQ(written_inlines({strong({emphasis({text("x")})})}), "**_x_**");
}
TEST(MarkdownInlines, EmphasisInsideEmphasis) {
  EXPECT_EQ(written_inlines({emphasis({emphasis({text("x")})})}), "*_x_*");
}
TEST(MarkdownInlines, EmphasisThatEndsWithABlank) {
  EXPECT_EQ(written_inlines({emphasis({text("x ")}), text("y")}), "*x&#32;*&#121;");
}
TEST(MarkdownInlines, EmphasisOfPunctuationInsideAWord) {
  EXPECT_EQ(written_inlines({text("a"), emphasis({text("\"b\"")}), text("c")}),
            "&#97;*\"b\"*&#99;");
}

TEST(MarkdownInlines, CodeFencedByAsManyBackticksAsItNeeds) {
  const auto code = [](Text words) { return written_inlines({make(Code{{}, std::move(words)})}); };
  EXPECT_EQ(code("x"), "`x`");
  EXPECT_EQ(code("a`b"), "``a`b``");
  EXPECT_EQ(code("`"), "`` ` ``");
  EXPECT_EQ(code(" x "), "`  x  `");
}

TEST(MarkdownInlines, Links) {
  const auto link = [](Text shown, Text target, Text title = {}) {
    return written_inlines(
        {make(Link{{}, text_inlines(std::move(shown)), std::move(target), std::move(title)})});
  };
  EXPECT_EQ(link("a", "/b"), "[a](/b)");
  EXPECT_EQ(link("a", "/b", "say \"c\""), "[a](/b \"say \\\"c\\\"\")");
  EXPECT_EQ(link("a", "/b c"), "[a](</b c>)");
  EXPECT_EQ(link("a", "/b(c"), "[a](/b\\(c)");
  EXPECT_EQ(link("a", "/b(c)"), "[a](/b(c))");
  EXPECT_EQ(link("a]", "b"), "[a\\]](b)");
  EXPECT_EQ(link("https://example.org/x", "https://example.org/x"), "https://example.org/x");
  EXPECT_EQ(link("https://example.org/~x", "https://example.org/~x"), "<https://example.org/~x>");
  EXPECT_EQ(link("a@example.org", "mailto:a@example.org"), "<a@example.org>");
}

TEST(MarkdownInlines, ABareUrlOnlyWhereNothingFollowsThatItWouldSwallow) {
  const Text url = "https://example.org/a";
  const Inline link = make(Link{{}, text_inlines(url), url, {}});
  EXPECT_EQ(written_inlines({text("See "), link, text(".")}), "See " + url + ".");
  EXPECT_EQ(written_inlines({text("See "), link, text("b")}), "See <" + url + ">b");
  EXPECT_EQ(written_inlines({link}, write_commonmark), "<" + url + ">");
}

TEST(MarkdownInlines, AnExclamationMarkBeforeALinkMakesNoImage) {
  EXPECT_EQ(written_inlines({text("Oh!"), make(Link{{}, text_inlines("a"), "b", {}})}),
            "Oh\\![a](b)");
}

TEST(MarkdownInlines, DialectsWithoutAMarkUseHtml) {
  const Inlines struck = {make(Strikethrough{text_inlines("x")})};
  EXPECT_EQ(written_inlines(struck, write_gfm), "~~x~~");
  EXPECT_EQ(written_inlines(struck, write_commonmark), "<del>x</del>");
  const Inlines raised = {text("a"), make(Superscript{text_inlines("2")})};
  EXPECT_EQ(written_inlines(raised), "a^2^");
  EXPECT_EQ(written_inlines(raised, write_gfm), "a<sup>2</sup>");
  const Inlines key = {make(Span{with_class("kbd"), text_inlines("Esc")})};
  EXPECT_EQ(written_inlines(key), "[Esc]{.kbd}");
  EXPECT_EQ(written_inlines(key, write_gfm), "<kbd>Esc</kbd>");
}

TEST(MarkdownInlines, Math) {
  const Inlines math = {make(Math{MathStyle::in_line, "a_1 * b"})};
  EXPECT_EQ(written_inlines(math), "$a_1 * b$");
  EXPECT_EQ(written_inlines(math, write_gfm), "$`a_1 * b`$");
  EXPECT_EQ(written_inlines({math[0], text("5")}), "`a_1 * b`{.math .inline}5");
}

TEST(MarkdownInlines, RawMarkupOfOtherFormatsIsReportedWhereItCannotStand) {
  const Inlines raw = {make(RawInline{"tex", "\\LaTeX"})};
  EXPECT_EQ(written_inlines(raw), "`\\LaTeX`{=tex}");
  Document document;
  document.blocks = {paragraph(raw)};
  StringSink sink;
  Diagnostics diagnostics;
  write_gfm(document, {}, {}, sink, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].slug, "not-rendered");
}

TEST(MarkdownInlines, HardBreaks) {
  EXPECT_EQ(written_inlines({text("a"), make(LineBreak{}), text("b")}), "a\\\nb");
}

}  // namespace
}  // namespace offprint
