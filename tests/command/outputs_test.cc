// Outputs: which format, where to, all or nothing.
#include <unistd.h>

#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Outputs : public CommandTest {
 protected:
  Outputs() { write("a.txt", small_article); }
};

TEST_F(Outputs, MarkdownOnStandardOutputWithoutOptions) {
  const Outcome outcome = type("offprint a.txt");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("title: On Rivers"));
  EXPECT_THAT(outcome.out, HasSubstr("# How they grow"));
}

TEST_F(Outputs, StandardInputIsReadWithoutOrWithADash) {
  const std::string expected = type("offprint a.txt").out;
  EXPECT_EQ(type("offprint < a.txt").out, expected);
  EXPECT_EQ(type("cat a.txt | offprint -").out, expected);
}

TEST_F(Outputs, SeveralAtOnceEachByItsExtension) {
  const Outcome outcome =
      type("offprint a.txt -o b.epub -o b.xml -o b.md -o B.HTML -o b.text --quiet");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(read("b.epub"), StartsWith("PK"));
  EXPECT_THAT(read("b.xml"), HasSubstr("http://docbook.org/ns/docbook"));
  EXPECT_THAT(read("B.HTML"), HasSubstr("<html"));
  EXPECT_THAT(files(), ElementsAre("B.HTML", "a.txt", "b.epub", "b.md", "b.text", "b.xml"));
}

TEST_F(Outputs, FormatOptionBeatsTheExtension) {
  type("offprint a.txt -t docbook -o b.md");
  EXPECT_THAT(read("b.md"), HasSubstr("http://docbook.org/ns/docbook"));
}

TEST_F(Outputs, FormatOptionWithTwoOutputsIsAContradiction) {
  const Outcome outcome = type("offprint a.txt -t md -o b.md -o c.md");
  EXPECT_EQ(outcome.exit_code, 4);
  EXPECT_THAT(files(), ElementsAre("a.txt"));
}

TEST_F(Outputs, DashIsStandardOutputBesideFiles) {
  const Outcome outcome = type("offprint a.txt -o - -o b.md");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.out, read("b.md"));
}

TEST_F(Outputs, SameOutputTwice) {
  const Outcome outcome = type("mkdir d; ln -s d e; offprint a.txt -o d/b.md -o e/../d/./b.md");
  EXPECT_EQ(outcome.exit_code, 4);
  EXPECT_THAT(outcome.err, HasSubstr("are the same file"));
  EXPECT_FALSE(exists("d/b.md"));
}

TEST_F(Outputs, OutputThatIsTheInput) {
  for (const char* line : {"offprint a.txt -o a.txt", "ln -s a.txt b.txt; offprint a.txt -o b.txt",
                           "offprint <a.txt -o ./a.txt"}) {
    const Outcome outcome = type(line);
    EXPECT_EQ(outcome.exit_code, 4) << line;
    EXPECT_THAT(outcome.err, HasSubstr("is the input"));
  }
  EXPECT_EQ(read("a.txt"), small_article);
}

TEST_F(Outputs, FolderThatDoesNotExist) {
  const Outcome outcome = type("offprint a.txt -o b.md -o none/c.md");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("the folder 'none' does not exist"));
  EXPECT_THAT(files(), ElementsAre("a.txt"));
}

TEST_F(Outputs, OutputThatIsAFolder) {
  const Outcome outcome = type("mkdir b.md; offprint a.txt -o b.md");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write 'b.md': it is a folder"));
}

TEST_F(Outputs, FolderWithoutAnExtensionIsToldAsSuch) {
  EXPECT_THAT(type("mkdir d; offprint a.txt -o d").err, HasSubstr("'d': it is a folder"));
  EXPECT_THAT(type("offprint a.txt -o e/").err, HasSubstr("'e/': this is the name of a folder"));
  EXPECT_EQ(type("offprint a.txt -o d").exit_code, 1);
}

TEST_F(Outputs, FolderThatNobodyMayWriteTo) {
  const std::string line = "mkdir d; chmod 555 d; ";
  if (::geteuid() != 0) {
    const Outcome outcome = type(line + "offprint a.txt -o d/b.md");
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("cannot write 'd/b.md': permission denied"));
    return;
  }
  const std::string as_nobody = "setpriv --reuid=65534 --clear-groups \"$program\"";
  if (type(as_nobody + " --version").exit_code != 0)
    GTEST_SKIP() << "nobody cannot run the program here";
  const Outcome outcome = type(line + as_nobody + " a.txt -o d/b.md");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write 'd/b.md': permission denied"));
  EXPECT_EQ(type("ls -A d").out, "");
}

TEST_F(Outputs, OldFileIsReplacedAndKeepsItsMode) {
  type("echo old > b.md; chmod 640 b.md; offprint a.txt -o b.md");
  EXPECT_THAT(read("b.md"), HasSubstr("On Rivers"));
  EXPECT_EQ(type("stat -c %a b.md").out, "640\n");
}

TEST_F(Outputs, NewFileHasTheModeThatUmaskLeaves) {
  EXPECT_EQ(type("umask 027; offprint a.txt -o b.md; stat -c %a b.md").out, "640\n");
}

TEST_F(Outputs, SymbolicLinkStaysAndItsTargetIsWritten) {
  type("mkdir d; ln -s d/b.md link.md; offprint a.txt -o link.md");
  EXPECT_EQ(type("readlink link.md").out, "d/b.md\n");
  EXPECT_THAT(read("d/b.md"), HasSubstr("On Rivers"));
  EXPECT_THAT(type("echo old > d/b.md; offprint a.txt -o link.md; cat d/b.md").out,
              HasSubstr("On Rivers"));
  EXPECT_TRUE(exists("link.md"));
}

TEST_F(Outputs, WriteProtectedFileIsNotReplaced) {
  const bool root = ::geteuid() == 0;  // root may write to any file
  const std::string user = root ? "setpriv --reuid=65534 --clear-groups \"$program\"" : "offprint";
  if (type(user + " --version").exit_code != 0)
    GTEST_SKIP() << "nobody cannot run the program here";
  const Outcome outcome =
      type("mkdir -m 777 d; echo old > d/b.md; chmod 444 d/b.md; " + user + " a.txt -o d/b.md");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write 'd/b.md': permission denied"));
  EXPECT_EQ(type("cat d/*; ls -A d").out, "old\nb.md\n");
}

TEST_F(Outputs, FullDiskLeavesEveryOldFile) {
  std::string article = small_article;
  for (int i = 0; i < 100; ++i) article += "\nAnother paragraph of the same long article.\n";
  write("a.txt", article);
  const Outcome outcome =
      type("echo old > b.md; echo old > b.txt; (ulimit -f 1; offprint a.txt -o b.md -o b.txt)");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write 'b.md': the file size limit is reached"));
  EXPECT_EQ(read("b.md"), "old\n");
  EXPECT_EQ(read("b.txt"), "old\n");
  EXPECT_THAT(files(), ElementsAre("a.txt", "b.md", "b.txt"));
}

// The first file still fits, the second does not.
TEST_F(Outputs, FullFileSystemLeavesEveryOldFile) {
  const std::string mount = "mkdir d && mount -t tmpfs -o size=16k tmpfs d";
  if (type(mount).exit_code != 0) GTEST_SKIP() << "no file system can be mounted here";
  const Outcome outcome = type(
      "echo old > d/b.md; echo old > d/c.html; offprint a.txt -o d/b.md -o d/b.epub -o d/c.html");
  const std::string left = type("ls -A d; cat d/b.md d/c.html").out;
  type("umount d");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write 'd/b.epub': the disk is full"));
  EXPECT_EQ(left, "b.md\nc.html\nold\nold\n");
}

TEST_F(Outputs, FullDevice) {
  const Outcome outcome = type("echo old > b.md; offprint a.txt -t md >/dev/full");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write standard output: the disk is full"));
  EXPECT_THAT(type("offprint a.txt -t md -o /dev/full").err, HasSubstr("the disk is full"));
}

TEST_F(Outputs, FullDiskOfStandardOutputLeavesTheFiles) {
  const Outcome outcome = type("echo old > b.md; offprint a.txt -o - -o b.md >/dev/full");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(read("b.md"), "old\n");
}

TEST_F(Outputs, NamedPipeIsWrittenInPlace) {
  const Outcome outcome = type("mkfifo p; cat p & offprint a.txt -t md -o p; wait; test -p p");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, HasSubstr("On Rivers"));
}

TEST_F(Outputs, ClosedStandardOutput) {
  const Outcome outcome = type("offprint a.txt >&-");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write standard output: it is closed"));
}

TEST_F(Outputs, ClosedStandardStreamsDoNotLeakMessagesIntoFiles) {
  type("offprint a.txt --verbose -o b.md <&- >&- 2>&-");
  EXPECT_THAT(read("b.md"), StartsWith("---\n"));
  EXPECT_THAT(read("b.md"), Not(HasSubstr("offprint:")));
}

TEST_F(Outputs, BrokenPipeEndsQuietly) {
  const Outcome outcome = type(
      "set -o pipefail; for i in {1..9}; do cat a.txt a.txt a.txt; done >b.txt; "
      "for i in {1..99}; do cat b.txt; done > c.txt; "
      "offprint c.txt --quiet | true; exit ${PIPESTATUS[0]}");
  EXPECT_EQ(outcome.exit_code, 141);
  EXPECT_EQ(outcome.err, "");
}

TEST_F(Outputs, BinaryFormatIsNotSentToATerminal) {
  const Outcome refused = type("script -qec '\"$program\" a.txt -t epub' /dev/null");
  EXPECT_EQ(refused.exit_code, 4);
  EXPECT_THAT(refused.out, HasSubstr("standard output is a terminal"));
  const Outcome forced = type("script -qec '\"$program\" a.txt -t epub -o -' /dev/null");
  EXPECT_EQ(forced.exit_code, 0);
  EXPECT_THAT(type("offprint a.txt -t epub | head -c 2").out, "PK");
}

TEST_F(Outputs, TerminalAsInputShowsTheUsage) {
  const Outcome outcome = type("script -qec '\"$program\"' /dev/null");
  EXPECT_EQ(outcome.exit_code, 6);
  EXPECT_THAT(outcome.out, HasSubstr("Usage: offprint"));
}

TEST_F(Outputs, FailIfWarningsWritesNothing) {
  const Outcome outcome = type("offprint a.txt --date nonsense --fail-if-warnings -o b.md");
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_THAT(files(), ElementsAre("a.txt"));
  EXPECT_EQ(type("offprint a.txt --fail-if-warnings -o b.md").exit_code, 0);
}

TEST_F(Outputs, SameBytesInAnotherTimeZoneLocaleAndFolder) {
  const char* all = "-o b.epub -o b.xml -o b.md -o b.txt -o b.html --quiet";
  const std::string line = std::string("offprint ") + "../a.txt " + all + "; cat b.*";
  const std::string here = type("mkdir x; cd x; TZ=Asia/Tokyo LC_ALL=C " + line).out;
  const std::string there =
      type("mkdir y; cd y; umask 077; TZ=America/Lima LANG=de_DE.UTF-8 LC_ALL=tr_TR.UTF-8 " + line)
          .out;
  const std::string again = type("mkdir -p z/z; cd z/z; env -i \"$program\" ../../a.txt " +
                                 std::string(all) + "; cat b.*")
                                .out;
  EXPECT_EQ(here, there);
  EXPECT_EQ(here, again);
  EXPECT_GT(here.size(), 1000U);
}

}  // namespace
}  // namespace offprint
