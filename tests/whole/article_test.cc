// The exact structure of the article that the project began with. Skipped if the article is absent.
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

#include "converter/convert/convert.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"

namespace offprint {
namespace {

const std::filesystem::path path = OFFPRINT_ROOT "/../shared/article/un-cyber-crime-convention.txt";

class Article : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "the article is not here";
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    Diagnostics diagnostics;
    result_ = read({"article.txt", bytes.str()}, {}, sources_, diagnostics);
  }

  const Document& document() const { return result_.document; }

  Sources sources_;
  ReadResult result_;
};

TEST_F(Article, HasItsMetadata) {
  EXPECT_EQ(plain_text(*document().metadata.title),
            "UN Cyber Crime Convention Faces Criticism Over Human Rights Concerns");
  EXPECT_EQ(document().metadata.date->iso(), "2024-08-26");
  EXPECT_FALSE(document().metadata.authors.has_value());
  EXPECT_EQ(*document().metadata.language, "en");
}

TEST_F(Article, HasFiveSectionsOfTwo) {
  ASSERT_EQ(document().sections.size(), 5U);
  for (const Section& section : document().sections) {
    EXPECT_EQ(section.level, 2);
    EXPECT_TRUE(section.blocks.empty());
    ASSERT_EQ(section.sections.size(), 2U) << plain_text(section.title);
    for (const Section& child : section.sections) {
      EXPECT_EQ(child.level, 3);
      EXPECT_EQ(child.blocks.size(), 2U) << plain_text(child.title);
      EXPECT_TRUE(child.sections.empty());
    }
  }
  EXPECT_EQ(plain_text(document().sections[2].sections[1].title),
            "The Balance Between Security and Freedom");
}

TEST_F(Article, HasTwentyOneParagraphs) {
  EXPECT_EQ(document().blocks.size(), 1U);
  int paragraphs = 0;
  each_block(document(),
             [&](const Block& block) { paragraphs += as<Paragraph>(block) != nullptr; });
  EXPECT_EQ(paragraphs, 21);
}

TEST_F(Article, LeavesOutTheLastSixLines) {
  std::vector<std::string> left_out;
  for (const ExplanationRow& row : result_.explanation.rows)
    for (std::uint32_t line = row.first_line; row.left_out && line <= row.last_line; ++line)
      if (!sources_[0].line(line).empty()) left_out.emplace_back(sources_[0].line(line));
  ASSERT_EQ(left_out.size(), 6U);
  EXPECT_EQ(left_out.front(), "Subscribe to our weekly news digest!");
}

}  // namespace
}  // namespace offprint
