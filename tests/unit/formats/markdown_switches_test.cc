#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/error.h"
#include "formats/markdown/switches.h"
#include "tests/unit/formats/markdown_output.h"

namespace offprint {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::StartsWith;

std::string written_with(const Document& document, const std::vector<DialectSwitch>& switches,
                         WriteFunction write = write_markdown) {
  WriterOptions options;
  for (const DialectSwitch& change : switches)
    markdown_writer::switch_markdown_writer(options, change.name, change.on);
  StringSink sink;
  Diagnostics diagnostics;
  write(document, options, Environment{}, sink, diagnostics);
  return sink.take();
}

Document struck_title() {
  Document document;
  document.metadata.title.set(text_inlines("T"), Origin::document);
  document.blocks = {paragraph(Inlines{make(Strikethrough{text_inlines("old")})})};
  return document;
}

TEST(MarkdownSwitches, WhatIsOffIsWrittenOtherwise) {
  EXPECT_EQ(written_with(struck_title(), {}), "---\ntitle: T\n---\n\n~~old~~\n");
  EXPECT_THAT(written_with(struck_title(), {{"strikeout", false}}), HasSubstr("<del>old</del>"));
  EXPECT_THAT(written_with(struck_title(), {{"yaml_metadata_block", false}}), StartsWith("# T\n"));
}

TEST(MarkdownSwitches, WhatIsOnIsWrittenInAnyDialect) {
  EXPECT_EQ(written_with(struck_title(), {{"strikeout", true}}, write_commonmark),
            "# T\n\n~~old~~\n");
  EXPECT_EQ(written_with(struck_title(), {{"strikeout", false}, {"strikeout", true}}),
            written_with(struck_title(), {}));
}

TEST(MarkdownSwitches, SmartIsNeverWritten) {
  EXPECT_EQ(written_with(struck_title(), {{"smart", false}}), written_with(struck_title(), {}));
  EXPECT_THROW(written_with(struck_title(), {{"smart", true}}), Error);
}

}  // namespace
}  // namespace offprint
