#include "input/decode.h"

#include <gtest/gtest.h>
#include <string>

#include "converter/error.h"

namespace offprint {
namespace {

using namespace std::string_literals;

std::string decoded(std::string_view bytes) {
  Diagnostics diagnostics;
  std::string text = decode(std::string(bytes), 0, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
  return text;
}

ErrorKind failure(std::string_view bytes) {
  Diagnostics diagnostics;
  try {
    decode(std::string(bytes), 0, diagnostics);
  } catch (const Error& error) {
    return error.kind();
  }
  ADD_FAILURE() << "no error";
  return ErrorKind::io;
}

TEST(Decode, LeavesUtf8AsItIs) {
  EXPECT_EQ(decoded("Grüße, 世界 🙂\n"), "Grüße, 世界 🙂\n");
}

TEST(Decode, DropsTheByteOrderMark) { EXPECT_EQ(decoded("\xEF\xBB\xBFtext"), "text"); }

TEST(Decode, MakesEveryLineEndALineFeed) {
  EXPECT_EQ(decoded("a\r\nb\rc\xE2\x80\xA8"
                    "d\xE2\x80\xA9"
                    "e\n"),
            "a\nb\nc\nd\ne\n");
}

TEST(Decode, ReplacesNoncharacters) {
  EXPECT_EQ(decoded("a\xEF\xBF\xBE"
                    "b\xEF\xB7\x90"
                    "c"),
            "a\uFFFDb\uFFFDc");
}

// Tries every position within the eight bytes that are read at once.
TEST(Decode, FindsWhatChangesAnywhere) {
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string text(before, 'x');
    EXPECT_EQ(decoded(text + "’\xE2\x80\xA8y’"), text + "’\ny’");
    EXPECT_EQ(decoded(text + "文\xEF\xB7\x90，文"), text + "文\xEF\xBF\xBD，文");
    EXPECT_EQ(decoded(text + "\xF0\x9F\xBF\xBF😀 y"), text + "\xEF\xBF\xBD😀 y");
  }
}

TEST(Decode, ReadsUtf16WithAMark) {
  EXPECT_EQ(decoded("\xFF\xFE"
                    "H\0\xE9\0"s),
            "Hé");
  EXPECT_EQ(decoded("\xFE\xFF\0H\0\xE9"s), "Hé");
  EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x42\xDE"s), "🙂");
}

TEST(Decode, ReadsUtf16WithoutAMark) {
  EXPECT_EQ(decoded("H\0e\0l\0l\0o\0"s), "Hello");
  EXPECT_EQ(decoded("\0H\0e\0l\0l\0o"s), "Hello");
}

TEST(Decode, ReadsWindows1252) {
  EXPECT_EQ(decoded("The caf\xE9 \x93is\x94 open \x96 na\xEFve prices, r\xE9sum\xE9s and all.\n"),
            "The café “is” open – naïve prices, résumés and all.\n");
}

TEST(Decode, ReplacesStrayBytesWithOneWarning) {
  const std::string bytes =
      "Grüße an alle, schöne Tage\nein \xFF und \xFE für später, überall Öl\n";
  Diagnostics diagnostics;
  EXPECT_EQ(decode(std::string(bytes), 3, diagnostics),
            "Grüße an alle, schöne Tage\nein \uFFFD und \uFFFD für später, überall Öl\n");
  ASSERT_EQ(diagnostics.all().size(), 1U);
  const Diagnostic& warning = diagnostics.all().front();
  EXPECT_EQ(warning.slug, "invalid-utf8");
  EXPECT_EQ(warning.span.file, 3U);
  EXPECT_EQ(warning.span.line, 2U);
  EXPECT_EQ(warning.span.column, 5U);
  EXPECT_NE(warning.message.find("2 bytes"), std::string::npos);
}

TEST(Decode, RefusesBinaryData) {
  EXPECT_EQ(failure("PK\x03\x04\0\0\x08text"s), ErrorKind::binary_input);
}

TEST(Decode, RefusesNothing) {
  EXPECT_EQ(failure(""), ErrorKind::malformed_input);
  EXPECT_EQ(failure(" \r\n\t\n"), ErrorKind::malformed_input);
}

}  // namespace
}  // namespace offprint
