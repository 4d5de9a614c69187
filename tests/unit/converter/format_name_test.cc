#include "converter/convert/format_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/cli/format_lists.h"
#include "converter/cli/hint_text.h"
#include "converter/error.h"
#include "input/options.h"

namespace offprint {
namespace {

using testing::HasSubstr;

std::string shown(const FormatName& name) {
  std::string text = name.base;
  for (const ExtensionSwitch& change : name.switches)
    text += (change.on ? " on:" : " off:") + change.name;
  return text;
}

TEST(FormatName, BaseAndSwitches) {
  EXPECT_EQ(shown(parse_format_name("markdown")), "markdown");
  EXPECT_EQ(shown(parse_format_name("Markdown+Smart-pipe_tables")),
            "markdown on:smart off:pipe_tables");
  EXPECT_EQ(shown(parse_format_name("gfm-")), "gfm off:");
  EXPECT_EQ(shown(parse_format_name("+a")), " on:a");
  EXPECT_EQ(shown(parse_format_name("")), "");
}

std::vector<FormatExtension> some_extensions() {
  return {{"smart", "", "typographic quotes", false},
          {"pipe_tables", "tables", "tables with |", true}};
}

// Records in an option what was switched.
void switch_some(ReaderOptions& options, std::string_view name, bool on) {
  if (name == "pipe_tables") options.text.keep_boilerplate = on;
}

constexpr ReaderRow fake_row{"fake",          {},         {}, "a format of this test", nullptr,
                             some_extensions, switch_some};
constexpr ReaderRow plain_row{"plain", {}, {}, "a format without extensions", nullptr};

bool switched(std::string_view name, const ReaderRow& row = fake_row) {
  ReaderOptions options;
  apply_switches(parse_format_name(name), row, options);
  return options.text.keep_boilerplate;
}

std::string refusal(std::string_view name, const ReaderRow& row = fake_row) {
  try {
    switched(name, row);
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::unknown_extension);
    return std::string(error.what()) + " | " + hint_text(error.hint());
  }
  return {};
}

TEST(FormatName, SwitchesByNameOrShortNameAndTheLastCounts) {
  EXPECT_TRUE(switched("fake+pipe_tables"));
  EXPECT_TRUE(switched("fake-smart+tables"));
  EXPECT_FALSE(switched("fake+tables-pipe_tables"));
  EXPECT_FALSE(switched("fake"));
}

TEST(FormatName, UnknownExtensionsGetTheNearestAndTheList) {
  EXPECT_EQ(refusal("fake+smrat"),
            "unknown extension 'smrat' of the format 'fake' | did you mean 'smart'? known "
            "extensions: smart, pipe_tables");
  EXPECT_THAT(refusal("fake+"), HasSubstr("unknown extension ''"));
  EXPECT_THAT(refusal("plain-smart", plain_row), HasSubstr("'plain' has no extensions"));
}

TEST(FormatName, ListsAreInAlphabeticalOrder) {
  EXPECT_EQ(list_of_extensions(some_extensions(), false), "+pipe_tables\n-smart\n");
  EXPECT_EQ(list_of_extensions(some_extensions(), true),
            "+pipe_tables             tables         tables with |\n"
            "-smart                                  typographic quotes\n");
}

}  // namespace
}  // namespace offprint
