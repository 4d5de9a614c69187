// Every bad input has its message, its exit code and no half-written file.
#include <unistd.h>

#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class BadInput : public CommandTest {
 protected:
  // Expects that old outputs are unchanged and that no other file was left behind.
  void expect_refused(const std::string& line, int exit_code, const std::string& message) {
    write("old.md", "old");
    const auto before = files();
    const Outcome outcome = type(line);
    EXPECT_EQ(outcome.exit_code, exit_code) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr(message));
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(read("old.md"), "old");
    EXPECT_EQ(files(), before);
  }
};

TEST_F(BadInput, MissingFile) {
  expect_refused("offprint missing.txt -o old.md", 1,
                 "offprint: error: cannot read 'missing.txt': it does not exist");
}

TEST_F(BadInput, AddressOfAPage) {
  expect_refused("offprint https://example.org/a.txt -o old.md", 1,
                 "nothing is fetched from the network");
}

TEST_F(BadInput, Folder) {
  expect_refused("mkdir -p ../articles; offprint ../articles -o old.md", 1, "it is a folder");
}

TEST_F(BadInput, UnreadableFile) {
  write("secret.txt", small_article);
  type("chmod 0 secret.txt");
  if (::geteuid() != 0)
    return expect_refused("offprint secret.txt -o old.md", 1, "permission denied");
  const std::string as_nobody = "setpriv --reuid=65534 --clear-groups \"$program\"";
  if (type(as_nobody + " --version").exit_code != 0)
    GTEST_SKIP() << "nobody cannot run the program here";
  expect_refused(as_nobody + " secret.txt", 1, "cannot read 'secret.txt': permission denied");
}

TEST_F(BadInput, LinksInACircle) {
  type("ln -s a.txt b.txt; ln -s b.txt a.txt");
  expect_refused("offprint a.txt -o old.md", 1, "circles");
}

TEST_F(BadInput, EmptyFile) {
  write("empty.txt", "");
  expect_refused("offprint empty.txt -o old.md", 64,
                 "cannot read 'empty.txt': there is no text in");
}

TEST_F(BadInput, NothingButBlanks) {
  write("blank.txt", "\xEF\xBB\xBF \n\t\n\xC2\xA0\xE3\x80\x80\n");
  expect_refused("offprint blank.txt -o old.md", 64,
                 "cannot read 'blank.txt': there is no text in");
}

TEST_F(BadInput, EmptyStandardInput) {
  expect_refused("offprint -o old.md </dev/null", 64,
                 "cannot read standard input: there is no text in");
}

TEST_F(BadInput, BinaryData) {
  write("photo.txt", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));
  expect_refused("offprint photo.txt -o old.md", 92,
                 "cannot read 'photo.txt': this is binary data");
  expect_refused("offprint photo.txt -o old.md", 92, "give the article as text");
}

TEST_F(BadInput, ClosedStandardInput) {
  expect_refused("offprint -o old.md <&-", 1, "cannot read standard input: it is closed");
}

TEST_F(BadInput, FormatThatIsNotReadYet) {
  write("page.html", "<!DOCTYPE html><title>A</title>");
  expect_refused("offprint page.html -o old.md", 21,
                 "'page.html': html is not an input format yet");
  expect_refused("offprint -o old.md <page.html", 21, "standard input looks like html");
}

TEST_F(BadInput, UnknownInputFormat) {
  write("a.txt", small_article);
  expect_refused("offprint -f txet a.txt -o old.md", 21, "did you mean 'text'?");
}

TEST_F(BadInput, UnknownOutputFormat) {
  write("a.txt", small_article);
  expect_refused("offprint a.txt -t epbu -o old.md", 22, "did you mean 'epub'?");
}

TEST_F(BadInput, UnknownOutputExtension) {
  write("a.txt", small_article);
  expect_refused("offprint a.txt -o old.md -o new.eppub", 22,
                 "unknown extension '.eppub' of the output 'new.eppub'");
}

TEST_F(BadInput, UnknownExtensionOfAFormat) {
  write("a.txt", small_article);
  expect_refused("offprint a.txt -t markdown+nonsense -o old.md", 23, "'nonsense'");
}

TEST_F(BadInput, MissingMetadataFile) {
  write("a.txt", small_article);
  expect_refused("offprint a.txt --metadata-file none.yaml -o old.md", 98, "'none.yaml'");
}

TEST_F(BadInput, MalformedMetadataFile) {
  write("a.txt", small_article);
  write("m.yaml", "title: a: b\n");
  expect_refused("offprint a.txt --metadata-file m.yaml -o old.md", 64, "m.yaml:1:9: error: ");
}

TEST_F(BadInput, MetadataFileThatIsNoMapping) {
  write("a.txt", small_article);
  write("m.yaml", "- one\n- two\n");
  expect_refused("offprint a.txt --metadata-file m.yaml -o old.md", 64, "not a mapping");
}

TEST_F(BadInput, MissingStyleSheet) {
  write("a.txt", small_article);
  expect_refused("offprint a.txt --css none.css -o old.md", 1, "'none.css'");
}

TEST_F(BadInput, StyleSheetThatIsNoText) {
  write("a.txt", small_article);
  write("own.css", std::string("a\0b", 3));
  expect_refused("offprint a.txt -t html --css own.css -o old.md", 92, "'own.css'");
}

TEST_F(BadInput, TwoInputs) {
  expect_refused("offprint a.txt b.txt -o old.md", 6, "more than one input: 'b.txt'");
}

TEST_F(BadInput, EmptyName) { expect_refused("offprint '' -o old.md", 1, "cannot read ''"); }

// The following inputs are odd, but not faults: they convert, with a warning at most.

TEST_F(BadInput, InvalidUtf8IsReplacedAndReported) {
  write("a.txt", std::string(small_article) +
                     "\n\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E and a stray \xFF byte "
                     "in a text that is otherwise good UTF-8.\n");
  const Outcome outcome = type("offprint a.txt");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, HasSubstr("a stray \xEF\xBF\xBD byte"));
  EXPECT_THAT(outcome.err, HasSubstr("warning: "));
}

// The same article in several encodings.
class Encodings : public CommandTest {
 protected:
  void expect_same_as_utf8(const std::string& make) {
    write("a.txt", std::string(small_article) +
                       "\nThe café “Zum Anker” — naïve as it was — went on for a hundred years, "
                       "until nobody came there any more.\n");
    const Outcome expected = type("offprint a.txt");
    const Outcome outcome = type(make + " > b.txt; offprint b.txt");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, expected.out) << make;
    EXPECT_THAT(outcome.err, Not(HasSubstr("warning")));
  }
};

TEST_F(Encodings, ByteOrderMark) { expect_same_as_utf8("(printf '\\xEF\\xBB\\xBF'; cat a.txt)"); }

TEST_F(Encodings, Utf16) {
  expect_same_as_utf8("iconv -f utf-8 -t utf-16 a.txt");
  expect_same_as_utf8("iconv -f utf-8 -t utf-16le a.txt");
  expect_same_as_utf8("iconv -f utf-8 -t utf-16be a.txt");
}

TEST_F(Encodings, Windows1252) { expect_same_as_utf8("iconv -f utf-8 -t cp1252 a.txt"); }

TEST_F(Encodings, LineEndsOfOtherSystems) {
  expect_same_as_utf8("sed 's/$/\\r/' a.txt");
  expect_same_as_utf8("tr '\\n' '\\r' <a.txt");
}

TEST_F(BadInput, SingleWord) {
  const Outcome outcome = type("echo word | offprint");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("word"));
}

TEST_F(BadInput, OneGiantLine) {
#ifdef NDEBUG
  constexpr std::size_t size = 100'000'000;
#else
  constexpr std::size_t size = 2'000'000;
#endif
  std::string line;
  line.reserve(size + 16);
  while (line.size() < size) line += "word after word ";
  write("giant.txt", line + "\n");
  const Outcome outcome = type("offprint giant.txt -o giant.md");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_GE(read("giant.md").size(), size);
  EXPECT_THAT(files(), ElementsAre("giant.md", "giant.txt"));
}

}  // namespace
}  // namespace offprint
