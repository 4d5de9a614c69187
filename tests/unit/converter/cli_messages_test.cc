#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/cli/hint_text.h"
#include "converter/cli/messages.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;

// Returns what the command prints on standard error about 25 warnings of one kind and a note.
std::string said(Verbosity verbosity) {
  Diagnostics diagnostics;
  for (int i = 0; i < 25; ++i) diagnostics.warning("odd", {}, "warning " + std::to_string(i));
  diagnostics.note("left-out", {}, "two lines are left out");
  testing::internal::CaptureStderr();
  Messages(verbosity).report(diagnostics, Sources{});
  return testing::internal::GetCapturedStderr();
}

TEST(Messages, OfManyAlikeTheFirstAreShownAndHowManyMore) {
  const std::string text = said(Verbosity::normal);
  EXPECT_THAT(text, HasSubstr("warning 9 "));
  EXPECT_THAT(text, Not(HasSubstr("warning 10 ")));
  EXPECT_THAT(text, HasSubstr("note: 15 more [odd]; --verbose shows all"));
  EXPECT_THAT(text, HasSubstr("two lines are left out"));
}

TEST(Messages, VerboseShowsAll) {
  EXPECT_THAT(said(Verbosity::verbose), HasSubstr("warning 24 "));
  EXPECT_THAT(said(Verbosity::verbose), Not(HasSubstr("more [odd]")));
}

TEST(Messages, QuietShowsErrorsOnly) {
  EXPECT_EQ(said(Verbosity::quiet), "");
  testing::internal::CaptureStderr();
  Messages(Verbosity::quiet).error({ErrorKind::io, "the disk is full", "make room"});
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "offprint: error: the disk is full\n      = make room\n");
}

TEST(Hints, NameTheOptionsThatHelp) {
  EXPECT_EQ(hint_text({}), "");
  EXPECT_EQ(hint_text("make room"), "make room");
  EXPECT_EQ(hint_text(Remedy::give_language), "give one with --lang");
  EXPECT_EQ(hint_text({Remedy::read_as_text, "known input formats: text"}),
            "known input formats: text; -f text reads it as unmarked text");
  Hint hint(Remedy::name_output_format, "known extensions: epub");
  hint.guess = "epub";
  EXPECT_EQ(hint_text(hint), "did you mean 'epub'? name a format with -t; known extensions: epub");
  EXPECT_EQ(plain_hint(hint), "did you mean 'epub'? known extensions: epub");
}

}  // namespace
}  // namespace offprint
