// The Markdown of --explain=markdown, if it is not edited, reads as the document that was found.
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
#include "tests/support/harbour_article.h"

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

// Returns the article with a first line that would end a comment, and with two lists.
std::string page_with_lists() {
  std::string page = harbour_article;
  constexpr std::string_view menu = "Home | Tides | Subscribe";
  page.replace(0, menu.size(), "Home --> Tides | Subscribe <!-- now -->");
  page.insert(page.find("Share this article"),
              "- by the bell\n- by the lamp\n\n1. by the gulls\n2. by the smell\n\n"
              "Nobody has ever asked them to set a clock right, and so the four of them have gone "
              "on in their own ways since the last harbour master took his watch with him.\n\n");
  return page;
}

TEST(Annotated, LinesThatEndACommentAreReadBack) {
  expect_to_be_read_back(page_with_lists(), "page");
}

TEST(Annotated, KeepsWhatIsLeftOutInComments) {
  const std::string annotated = Read(page_with_lists()).annotated();
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
