#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;

class FolderSettings : public CommandTest {
 protected:
  FolderSettings() {
    type("mkdir site");
    write("site/a.txt", small_article);
  }
};

TEST_F(FolderSettings, CorrectionsAndMetadataOfASite) {
  write("site/.offprint.yaml",
        "drop: [^Rivers begin, never there]\n"
        "heading: '^Every stream=3'\n"
        "site: The Riverside Post\n"
        "lang: en-GB\n");
  const Outcome outcome = type("offprint site/a.txt");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, Not(HasSubstr("Rivers begin")));
  for (const char* text : {"### Every stream", "The Riverside Post", "en-GB"})
    EXPECT_THAT(outcome.out, HasSubstr(text));
  EXPECT_THAT(outcome.err, Not(HasSubstr("warning")));
  EXPECT_THAT(type("offprint site/a.txt --explain").out, HasSubstr(".offprint.yaml heading"));
}

TEST_F(FolderSettings, AreToldWithVerboseAndCanBeSwitchedOff) {
  write("site/.offprint.yaml", "site: The Riverside Post\n");
  EXPECT_THAT(type("offprint site/a.txt --verbose").err, HasSubstr("site/.offprint.yaml"));
  EXPECT_THAT(type("offprint site/a.txt --no-folder-settings").out, Not(HasSubstr("Riverside")));
}

TEST_F(FolderSettings, TheCommandLineCountsFirst) {
  write("site/.offprint.yaml", "lang: en-GB\ndrop: Rivers begin\n");
  const Outcome outcome = type("offprint site/a.txt --lang fr --keep 'Rivers begin'");
  EXPECT_THAT(outcome.out, HasSubstr("lang: fr"));
  EXPECT_THAT(outcome.out, HasSubstr("Rivers begin"));
}

TEST_F(FolderSettings, LieInTheFolderOfTheArticleAlone) {
  write(".offprint.yaml", "site: The Riverside Post\n");
  EXPECT_THAT(type("offprint site/a.txt").out, Not(HasSubstr("Riverside")));
  EXPECT_THAT(type("offprint < site/a.txt").out, Not(HasSubstr("Riverside")));
}

TEST_F(FolderSettings, FaultsHaveTheirPlace) {
  const std::pair<const char*, const char*> faults[] = {
      {"lang: en\ndrop: '('\n", "site/.offprint.yaml:2:7: error: "},
      {"output: b.epub\n", "site/.offprint.yaml:1:9: error: 'output' is not a setting of a folder"},
      {"hedding: x\n", "did you mean 'heading'?"},
      {"drop: {a: b}\n", "'drop' is not a string"},
      {"lang: [en\n", "site/.offprint.yaml:"},
      {"only words\n", "not a mapping"}};
  for (const auto& [settings, message] : faults) {
    write("site/.offprint.yaml", settings);
    const Outcome outcome = type("offprint site/a.txt");
    EXPECT_EQ(outcome.exit_code, 64) << settings;
    EXPECT_THAT(outcome.err, HasSubstr(message)) << settings;
    EXPECT_EQ(type("offprint site/a.txt --no-folder-settings").exit_code, 0);
  }
}

TEST_F(FolderSettings, AnEmptyFileSaysNothing) {
  for (const char* settings : {"", "\n", "# nothing yet\n"}) {
    write("site/.offprint.yaml", settings);
    EXPECT_EQ(type("offprint site/a.txt").exit_code, 0) << settings;
  }
}

}  // namespace
}  // namespace offprint
