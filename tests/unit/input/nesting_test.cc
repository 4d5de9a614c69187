#include "input/nesting.h"

#include <gtest/gtest.h>

#include "converter/model/plain_text.h"
#include "converter/nesting.h"

namespace offprint {
namespace {

Section section(int level, std::string title) {
  Section section;
  section.level = level;
  section.title = text_inlines(std::move(title));
  return section;
}

TEST(SectionStack, NestsByLevel) {
  Document document;
  Diagnostics diagnostics;
  SectionStack stack(document, diagnostics);
  stack.add(make(Paragraph{text_inlines("intro")}));
  stack.open(section(2, "a"));
  stack.open(section(4, "a.x"));
  stack.add(make(Paragraph{text_inlines("inside")}));
  stack.open(section(3, "a.y"));
  stack.open(section(2, "b"));
  stack.finish();
  EXPECT_EQ(document.blocks.size(), 1U);
  ASSERT_EQ(document.sections.size(), 2U);
  const Section& first = document.sections.front();
  ASSERT_EQ(first.sections.size(), 2U);
  EXPECT_EQ(plain_text(first.sections[0].title), "a.x");
  EXPECT_EQ(first.sections[0].blocks.size(), 1U);
  EXPECT_EQ(plain_text(first.sections[1].title), "a.y");
}

TEST(SectionStack, StopsAtTheDeepestSection) {
  Document document;
  Diagnostics diagnostics;
  SectionStack stack(document, diagnostics);
  for (int level = 1; level <= 100; ++level) {
    stack.open(section(level, std::to_string(level)));
    EXPECT_LE(stack.depth(), max_section_depth);
  }
  stack.finish();
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all().front().slug, "too-deep");
  std::size_t titles = 0;
  for (const Sections* level = &document.sections; !level->empty();
       level = &level->front().sections)
    titles += level->size();
  EXPECT_EQ(titles, 100U);
}

}  // namespace
}  // namespace offprint
