#include "input/text/training/written_page.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/error.h"
#include "input/text/training/page_layouts.h"
#include "tests/support/text_lines.h"

namespace offprint::training {
namespace {

constexpr const char* head = "lang: en\n---\n";

std::string fault_of(const std::string& text) {
  try {
    read_written_page(text, "a.page");
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST(WrittenPage, MalformedOnesAreRefusedWithTheirLine) {
  EXPECT_THAT(fault_of("---\n"), testing::HasSubstr("a.page:1"));
  EXPECT_THAT(fault_of(head + std::string("t | Title\n\np Text\n")),
              testing::HasSubstr("a.page:5"));
  EXPECT_THAT(fault_of(head + std::string("t | Title\ny | Text\n")),
              testing::HasSubstr("a.page:4"));
  EXPECT_THAT(fault_of(head + std::string("p | Text\n")), testing::HasSubstr("0 titles"));
  EXPECT_EQ(fault_of(head + std::string("t | Title\n\np | Text | more\n")), "none");
}

TEST(WrittenPage, ThoseOfTheProjectAreWellFormed) {
  std::size_t pages = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(OFFPRINT_ROOT "/input/text/training/pages")) {
    if (entry.path().extension() != ".page") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    EXPECT_NO_THROW(read_written_page(text.str(), entry.path().string()));
    ++pages;
  }
  EXPECT_GT(pages, 0U);
}

WrittenPage small_page() {
  return read_written_page(
      std::string(head) + "x | Menu\n\nt | Title\n\n1 | Head\n\np | One.\n\ni | item\ni | two\n",
      "a.page");
}

// A layout may add blank lines and marks, but every label keeps to the lines that show its text.
TEST(PageLayouts, LabelsStayWithTheirLines) {
  const WrittenPage page = small_page();
  for (std::size_t turn = 0; turn < 10; ++turn)
    for (const LaidOutText& laid_out : lay_out(page, turn)) {
      const std::vector<std::string> lines = test::split_lines(laid_out.text);
      std::size_t next = laid_out.layout == "clean" ? 1 : 0;
      for (const Label& block : laid_out.blocks) {
        ASSERT_LT(next, page.size()) << laid_out.layout;
        EXPECT_EQ(block.role, page[next].role);
        EXPECT_THAT(lines.at(block.first_line - 1), testing::HasSubstr(page[next].text));
        ++next;
      }
      EXPECT_EQ(next, page.size()) << laid_out.layout;
    }
}

}  // namespace
}  // namespace offprint::training
