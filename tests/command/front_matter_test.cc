// Metadata at the start of a Markdown file, tested through the command.
#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class FrontMatterCommand : public CommandTest {};

TEST_F(FrontMatterCommand, FillsTheMetadataAndComesBack) {
  const std::string article =
      "---\ntitle: On *Rivers*\nauthor:\n  - A. Moore\n  - name: B. Hill\n    role: trl\n"
      "date: 26 August 2024\nlang: en\ndraft: true\nversion: \"1.10\"\n---\n\nText.\n";
  write("a.md", article);
  EXPECT_EQ(type("offprint a.md").out, article);
  const std::string page = type("offprint a.md -t html").out;
  EXPECT_THAT(page, HasSubstr("<title>On Rivers</title>"));
  EXPECT_THAT(page, HasSubstr("<em>Rivers</em>"));
  EXPECT_THAT(page, Not(HasSubstr("draft")));
}

TEST_F(FrontMatterCommand, TomlAndStandardInput) {
  write("a.md",
        "+++\ntitle = 'On Rivers'\ndate = 2024-08-26T10:00:00Z\n[params]\nmood = 'calm'\n"
        "+++\nText.\n");
  const std::string expected =
      "---\ntitle: On Rivers\ndate: 2024-08-26T10:00:00Z\nparams:\n  mood: calm\n---\n\nText.\n";
  EXPECT_EQ(type("offprint a.md").out, expected);
  EXPECT_EQ(type("offprint < a.md").out, expected);
}

TEST_F(FrontMatterCommand, MalformedIs64WithLineAndColumn) {
  write("a.md", "---\ntitle: On Rivers: a study\n---\n\nText.\n");
  const Outcome outcome = type("offprint a.md -o a.epub");
  EXPECT_EQ(outcome.exit_code, 64);
  EXPECT_THAT(outcome.err, HasSubstr("a.md:2:17: error: "));
  EXPECT_THAT(outcome.err, HasSubstr("the front matter of 'a.md' is malformed"));
  EXPECT_FALSE(exists("a.epub"));
  EXPECT_EQ(type("offprint a.md -f markdown-yaml_metadata_block").exit_code, 0);
  EXPECT_EQ(type("offprint a.md -f commonmark").exit_code, 0);
  EXPECT_EQ(type("offprint a.md -f text").exit_code, 0);
}

TEST_F(FrontMatterCommand, TheCommandLineWinsAndAFileYields) {
  write("a.md", "---\ntitle: Own\npublisher: Own Press\n---\nText.\n");
  write("m.yaml", "publisher: Other\nsite: The Bank\n");
  const std::string out = type("offprint a.md --metadata-file m.yaml --title 'Given *so*'").out;
  EXPECT_THAT(out, HasSubstr("title: Given \\*so\\*"));
  EXPECT_THAT(out, HasSubstr("publisher: Own Press"));
  EXPECT_THAT(out, HasSubstr("site: The Bank"));
}

TEST_F(FrontMatterCommand, AFileWithFrontMatterAloneIsConverted) {
  write("a.md", "---\ntitle: Nothing else\n---\n");
  for (const char* format : {"epub", "docbook", "html", "text", "markdown"})
    EXPECT_EQ(type("offprint a.md -o - -t " + std::string(format) + " > out").exit_code, 0);
}

TEST_F(FrontMatterCommand, ExtensionsAreSwitchedInTheNameOfTheFormat) {
  write("a.md", "---\ntitle: T\n---\n~~old~~ and\n");
  EXPECT_THAT(type("offprint a.md -f markdown-strikeout").out, HasSubstr("\\~"));
  EXPECT_THAT(type("offprint a.md -t markdown-strikeout").out, HasSubstr("<del>old</del>"));
  EXPECT_THAT(type("offprint a.md -t markdown-yaml").out, StartsWith("# T\n"));
  const Outcome outcome = type("offprint a.md -f markdown+strikout");
  EXPECT_EQ(outcome.exit_code, 23);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean 'strikeout'?"));
}

}  // namespace
}  // namespace offprint
