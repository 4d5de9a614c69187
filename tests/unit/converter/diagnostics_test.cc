#include "converter/diagnostics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;

// The diagnostic about `column` of line 1 of `text`, as shown.
std::string shown(const std::string& text, std::uint32_t column, const std::string& hint = "") {
  Sources sources;
  sources.add("article.md", text);
  return format_diagnostic({Severity::warning, "some-slug", {0, 1, column, 1}, "something", hint},
                           sources);
}

// The display column of the caret in the last line, from 0, without the gutter.
std::size_t caret_column(const std::string& message) {
  return message.rfind('^') - message.rfind("| ") - 2;
}

TEST(FormatDiagnostic, NamesThePlaceShowsTheLineAndPointsAtIt) {
  Sources sources;
  sources.add("article.md", "One.\nSee ![a](a.png).\n");
  const Diagnostic diagnostic{Severity::warning,
                              "image-not-found",
                              {0, 2, 5, 2},
                              "image 'a.png' not found",
                              "--resource-path says where to look"};
  EXPECT_EQ(format_diagnostic(diagnostic, sources),
            "article.md:2:5: warning: image 'a.png' not found [image-not-found]\n"
            "    2 | See ![a](a.png).\n"
            "      |     ^\n"
            "      = --resource-path says where to look\n");
}

TEST(FormatDiagnostic, WithoutAPlaceThereIsOnlyTheMessage) {
  Sources sources;
  EXPECT_EQ(format_diagnostic({Severity::note, "slug", {}, "message", ""}, sources),
            "note: message [slug]\n");
  sources.add("<stdin>", "text");
  EXPECT_EQ(format_diagnostic({Severity::error, "slug", {}, "message", ""}, sources),
            "<stdin>: error: message [slug]\n");
}

TEST(FormatDiagnostic, AnAsideIsShownInTheWordsOfTheProgram) {
  Diagnostic diagnostic{Severity::note, "slug", {}, "one; two", ""};
  diagnostic.asides = {{3, Remedy::give_title}, {8, Remedy::give_language}};
  const auto words = [](const Hint& hint) -> std::string {
    if (hint.remedy == Remedy::give_title) return "name it";
    return hint.remedy == Remedy::give_language ? "say it" : "";
  };
  EXPECT_EQ(format_diagnostic(diagnostic, {}, words), "note: one (name it); two (say it) [slug]\n");
  EXPECT_EQ(format_diagnostic(diagnostic, {}), "note: one; two [slug]\n");
}

TEST(FormatDiagnostic, WithoutAColumnThereIsNoCaret) {
  EXPECT_EQ(shown("a line", 0), "article.md:1: warning: something [some-slug]\n    1 | a line\n");
}

TEST(FormatDiagnostic, CaretStandsBelowTheColumnThatIsDisplayed) {
  EXPECT_EQ(caret_column(shown("日本x", 7)), 4U);     // wide characters take two columns
  EXPECT_EQ(caret_column(shown("e\u0301x", 4)), 1U);  // combining marks take none
  EXPECT_EQ(caret_column(shown("\tx", 2)), 4U);       // tabs go to the next stop
  EXPECT_EQ(caret_column(shown("ab\tx", 4)), 4U);
  EXPECT_EQ(caret_column(shown("ab", 3)), 2U);  // behind the end
}

TEST(FormatDiagnostic, LongLinesAreCutAroundTheCaret) {
  const std::string long_line = std::string(5'000'000, 'a') + "X" + std::string(5'000'000, 'b');
  const std::string message = shown(long_line, 5'000'001);
  EXPECT_LT(message.size(), 400U);
  EXPECT_THAT(message, HasSubstr("| …aaa"));
  EXPECT_THAT(message, HasSubstr("aXb"));
  EXPECT_THAT(message, HasSubstr("bbb…\n"));
  EXPECT_EQ(caret_column(message), 61U);
}

TEST(FormatDiagnostic, WideCharactersAreNeverCutInTwo) {
  std::string line;
  for (int i = 0; i < 1000; ++i) line += "日本";
  for (std::uint32_t column = 1500; column < 1506; ++column) {
    const std::string message = shown(line, column);
    EXPECT_THAT(message, Not(HasSubstr("\uFFFD"))) << column;
  }
}

TEST(FormatDiagnostic, ControlCharactersCannotSteerTheTerminal) {
  EXPECT_THAT(shown("red \x1B[31m text", 1), Not(HasSubstr("\x1B")));
  Sources sources;
  sources.add("a\x1B.md", "");
  EXPECT_THAT(format_diagnostic({Severity::note, "s", {}, "image '\x1B'", ""}, sources),
              Not(HasSubstr("\x1B")));
}

TEST(Diagnostics, AnyCountsWhatIsAsBadOrWorse) {
  Diagnostics diagnostics;
  diagnostics.note("n", {}, "note");
  EXPECT_TRUE(diagnostics.any(Severity::note));
  EXPECT_FALSE(diagnostics.any(Severity::warning));
  diagnostics.error("e", {}, "error");
  EXPECT_TRUE(diagnostics.any(Severity::warning));
}

TEST(Diagnostics, AppendKeepsTheOrder) {
  Diagnostics first;
  first.note("a", {}, "one");
  Diagnostics second;
  second.warning("b", {}, "two");
  first.append(std::move(second));
  ASSERT_EQ(first.all().size(), 2U);
  EXPECT_EQ(first.all()[1].slug, "b");
}

}  // namespace
}  // namespace offprint
