// The annotated Markdown of --explain=markdown, unedited, is the document that was found.
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/annotation.h"
#include "converter/model/equality.h"
#include "converter/model/normal_form.h"
#include "input/options.h"
#include "input/text/reader.h"
#include "tests/support/conversion.h"

namespace offprint::test {
namespace {

using testing::HasSubstr;

struct Read {
  explicit Read(const std::string& text, bool keep_boilerplate = false) {
    sources.add("a.txt", text);
    ReaderOptions options;
    options.text.keep_boilerplate = keep_boilerplate;
    result = read_text(sources, 0, options, diagnostics);
  }
  std::string annotated() const {
    return write(annotate(result.document, result.explanation, sources), "markdown");
  }

  Sources sources;
  Diagnostics diagnostics;
  ReadResult result;
};

void expect_to_be_read_back(const std::string& text, const std::string& where) {
  for (const bool keep_boilerplate : {false, true}) {
    const Read direct(text, keep_boilerplate);
    const std::string plain = write(direct.result.document, "markdown");
    const std::string annotated = direct.annotated();
    EXPECT_EQ(write(read("markdown", annotated), "markdown"), plain) << where << "\n" << annotated;
    EXPECT_EQ(write(read("markdown", annotated), "html"), write(read("markdown", plain), "html"));
  }
}

TEST(Annotated, SamplesAreReadBack) {
  for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_ROOT "/input/samples")) {
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    expect_to_be_read_back(text.str(), entry.path().string());
  }
}

constexpr const char* page =
    "Home --> Tides | Subscribe <!-- now -->\n"
    "\n"
    "Where the Harbour Keeps Its Clocks\n"
    "\n"
    "By Nora Quist\n"
    "\n"
    "The harbour has four clocks and none of them agrees with another, which the pilots have "
    "long stopped minding, because they go by the water and not by the hour.\n"
    "\n"
    "What the pilots say\n"
    "\n"
    "They say that the tide is the only clock that nobody has ever managed to sell, and that it "
    "has been late exactly once in all the years that they can remember.\n"
    "\n"
    "- by the bell\n"
    "- by the lamp\n"
    "\n"
    "1. by the gulls\n"
    "2. by the smell\n"
    "\n"
    "Nobody has ever asked them to set a clock right, and so the four of them have gone on in "
    "their own ways since the last harbour master took his watch with him.\n"
    "\n"
    "Share this article\n"
    "\n"
    "Subscribe to our newsletter\n";

TEST(Annotated, LinesThatEndACommentAreReadBack) { expect_to_be_read_back(page, "page"); }

TEST(Annotated, KeepsWhatIsLeftOutInComments) {
  const std::string annotated = Read(page).annotated();
  EXPECT_THAT(annotated, HasSubstr("<!-- offprint: line 1, boilerplate"));
  EXPECT_THAT(annotated, HasSubstr("left out:\nHome - -> Tides | Subscribe"));
  EXPECT_THAT(annotated, HasSubstr("\nShare this article\n-->"));
  EXPECT_THAT(annotated, HasSubstr("% sure: "));
}

TEST(Annotated, OtherCommentsStay) {
  EXPECT_THAT(write(read("markdown", "One.\n\n<!-- mine -->\n"), "markdown"),
              HasSubstr("<!-- mine -->"));
}

}  // namespace
}  // namespace offprint::test
