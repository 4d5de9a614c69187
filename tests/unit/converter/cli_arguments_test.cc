#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/cli/arguments.h"
#include "converter/cli/exit_code.h"
#include "converter/cli/hint_text.h"
#include "converter/error.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// "KEY=VALUE" of every entry.
std::vector<std::string> entries(const Request& request) {
  std::vector<std::string> list;
  for (const MetaEntry& entry : request.metadata)
    list.push_back(entry.key + "=" + std::get<Text>(entry.value.value));
  return list;
}

int error_code(const std::vector<std::string>& words) {
  try {
    parse_arguments(words);
  } catch (const Error& error) {
    return exit_code(error.kind());
  }
  return 0;
}

std::string error_text(const std::vector<std::string>& words) {
  try {
    parse_arguments(words);
  } catch (const Error& error) {
    return std::string(error.what()) + " | " + hint_text(error.hint());
  }
  return "";
}

TEST(Arguments, RepeatableOptionsTakeOneWordAndLeaveTheInput) {
  const Request request = parse_arguments({"-o", "a.epub", "b.txt"});
  EXPECT_THAT(request.outputs, ElementsAre("a.epub"));
  EXPECT_EQ(request.input, "b.txt");
  EXPECT_EQ(parse_arguments({"--author", "A", "b.txt"}).input, "b.txt");
  EXPECT_EQ(parse_arguments({"-M", "a=b", "b.txt"}).input, "b.txt");
  EXPECT_EQ(parse_arguments({"--css", "a.css", "b.txt"}).input, "b.txt");
}

TEST(Arguments, ExplainTakesItsValueOnlyAfterAnEqualsSign) {
  const Request request = parse_arguments({"--explain", "b.txt"});
  EXPECT_EQ(request.explain, ExplainAs::table);
  EXPECT_EQ(request.input, "b.txt");
  EXPECT_EQ(parse_arguments({"--explain=json", "b.txt"}).explain, ExplainAs::json);
  EXPECT_EQ(parse_arguments({"b.txt"}).explain, ExplainAs::nothing);
}

TEST(Arguments, EveryOutputCounts) {
  EXPECT_THAT(parse_arguments({"-o", "a.md", "--output=b.md", "-oc.md", "-o", "-"}).outputs,
              ElementsAre("a.md", "b.md", "c.md", "-"));
}

TEST(Arguments, FormatOptionsHaveTheirOldNamesToo) {
  EXPECT_EQ(parse_arguments({"-r", "text"}).from, "text");
  EXPECT_EQ(parse_arguments({"--read", "text"}).from, "text");
  EXPECT_EQ(parse_arguments({"-w", "epub"}).to, "epub");
  EXPECT_EQ(parse_arguments({"--write=epub"}).to, "epub");
}

TEST(Arguments, MetadataTakesEitherSignAndNone) {
  EXPECT_THAT(entries(parse_arguments({"-M", "a=b:c", "-M", "d:e=f", "-M", "g", "-M", "h="})),
              ElementsAre("a=b:c", "d=e=f", "g=true", "h="));
  EXPECT_EQ(error_code({"-M", "=x"}), 6);
}

TEST(Arguments, ShortFormsOfMetadataAreLiteral) {
  EXPECT_THAT(entries(parse_arguments({"--title", "{}", "--author", "[a,b]", "--author", "-"})),
              ElementsAre("title={}", "author=[a,b]", "author=-"));
}

TEST(Arguments, EmptyValueDoesNotSwallowTheInput) {
  const Request request = parse_arguments({"--title=", "a.txt"});
  EXPECT_THAT(entries(request), ElementsAre("title="));
  EXPECT_EQ(request.input, "a.txt");
}

TEST(Arguments, LastOfASingleOptionWins) {
  EXPECT_EQ(parse_arguments({"--wrap=none", "--wrap", "auto"}).writer.common.wrap, Wrap::automatic);
}

TEST(Arguments, WrapAndColumnsAreForEveryLineFormat) {
  const Request request = parse_arguments({"--wrap=none", "--columns=40"});
  EXPECT_EQ(request.writer.common.wrap, Wrap::none);
  EXPECT_EQ(request.writer.common.columns, 40U);
  EXPECT_EQ(parse_arguments({}).writer.common.wrap, std::nullopt);
}

TEST(Arguments, ResourcePathsAddUp) {
  EXPECT_EQ(parse_arguments({"--resource-path", "a:b", "--resource-path=c"}).resources.path,
            "a:b:c");
}

TEST(Arguments, BadValuesNameTheGoodOnes) {
  EXPECT_EQ(error_code({"--wrap=sideways"}), 6);
  EXPECT_THAT(error_text({"--wrap=atuo"}), HasSubstr("did you mean 'auto'?"));
  EXPECT_THAT(error_text({"--docbook-root=bok"}), HasSubstr("known values: article, book"));
  EXPECT_THAT(error_text({"--toc-depth=9"}), HasSubstr("a number from 1 to 6"));
  for (const char* bad : {"--columns=x", "--columns=3x", "--columns=-4", "--split-level=0",
                          "--explain=yes", "--fragment=perhaps"})
    EXPECT_EQ(error_code({bad}), 6) << bad;
}

TEST(Arguments, UnknownOptionsAndMissingValues) {
  EXPECT_THAT(error_text({"--outptu=x"}), HasSubstr("did you mean '--output'?"));
  EXPECT_THAT(error_text({"a.txt", "-o"}), HasSubstr("the option '-o' needs a value"));
  EXPECT_EQ(error_code({"-q"}), 6);
  EXPECT_EQ(error_code({"a.txt", "b.txt"}), 6);
}

TEST(Arguments, Contradictions) {
  EXPECT_EQ(error_code({"-t", "md", "-o", "a", "-o", "b"}), 4);
  EXPECT_EQ(error_code({"--quiet", "--verbose"}), 4);
  EXPECT_EQ(error_code({"--explain", "-o", "-"}), 4);
}

TEST(Arguments, NoWordsAtAll) {
  const Request request = parse_arguments({});
  EXPECT_FALSE(request.input.has_value());
  EXPECT_EQ(parse_arguments({""}).input, "");
}

}  // namespace
}  // namespace offprint
