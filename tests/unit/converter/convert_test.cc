#include "converter/convert/convert.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/error.h"
#include "converter/model/plain_text.h"
#include "formats/registry.h"
#include "tests/support/samples.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;

class FrontDoor : public testing::Test {
 protected:
  Document read_document(Input input, const ReadSettings& settings = {}) {
    return read(std::move(input), settings, sources_, diagnostics_).document;
  }

  Sources sources_;
  Diagnostics diagnostics_;
};

TEST_F(FrontDoor, ReaderIsChosenByNameThenExtensionThenContent) {
  const std::string text = "A *word*\n";
  EXPECT_EQ(plain_text(as<Paragraph>(read_document({"a.md", text}).blocks[0])->content), "A word");
  EXPECT_EQ(
      plain_text(as<Paragraph>(read_document({"a.txt", text}, {"gfm", {}, {}}).blocks[0])->content),
      "A word");
  const Document by_content = read_document({"<stdin>", "---\ntitle: T\n---\n\n*word*\n"});
  EXPECT_EQ(plain_text(*by_content.metadata.title), "T");
}

TEST_F(FrontDoor, NamesSwitchExtensions) {
  const std::string straight = "He said \"yes\".\n";
  EXPECT_THAT(
      convert({"a.md", straight}, "html", {{"markdown+smart", {}, {}}, {}}, sources_, diagnostics_),
      HasSubstr("\u201Cyes\u201D"));
  EXPECT_THAT(convert({"a.md", straight}, "html", {}, sources_, diagnostics_),
              Not(HasSubstr("\u201C")));
  EXPECT_THROW(convert({"a.md", straight}, "html+nonsense", {}, sources_, diagnostics_), Error);
}

TEST_F(FrontDoor, GivenMetadataStandsAboveAndBelowTheArticlesOwn) {
  ReadSettings settings;
  const auto entry = [](const char* key, const char* value) {
    return MetaMap{{key, {Text(value), {}}}};
  };
  settings.metadata.defaults =
      metadata_of(entry("title", "Below"), Origin::metadata_file, diagnostics_);
  EXPECT_EQ(plain_text(*read_document({"a.md", "Text\n"}, settings).metadata.title), "Below");
  const std::string with_title = "---\ntitle: Own\n---\n\nText\n";
  EXPECT_EQ(plain_text(*read_document({"a.md", with_title}, settings).metadata.title), "Own");
  settings.metadata.values =
      metadata_of(entry("title", "Above"), Origin::command_line, diagnostics_);
  EXPECT_EQ(plain_text(*read_document({"a.md", with_title}, settings).metadata.title), "Above");
}

TEST_F(FrontDoor, FilesNameDocumentsWithoutATitle) {
  const std::string page =
      convert({"a/letter.v2.md", "Text\n"}, "html", {}, sources_, diagnostics_);
  EXPECT_THAT(page, HasSubstr("<title>letter.v2</title>"));
}

TEST_F(FrontDoor, InputWithoutTextIsRefusedByItsName) {
  try {
    read_document({"empty.txt", "\u200B\n"});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::malformed_input);
    EXPECT_STREQ(error.what(), "cannot read 'empty.txt': there is no text in it");
  }
}

TEST_F(FrontDoor, ErrorsOfMetadataFilesNameTheFile) {
  EXPECT_THROW(read_metadata_file({"m.yaml", "- a\n- b\n"}, sources_, diagnostics_), Error);
  ASSERT_EQ(diagnostics_.all().size(), 1U);
  EXPECT_EQ(diagnostics_.all()[0].slug, "metadata-malformed");
}

// Its images are loaded too, though no source says where they would be.
TEST_F(FrontDoor, DocumentsBuiltInCodeNeedNoSources) {
  test::MemoryLoader loader;
  WriteSettings settings;
  settings.context.resources = &loader;
  settings.options.html.embed_resources = true;
  Document document;
  Image image;
  image.destination = "picture.png";
  document.blocks.push_back(make(Paragraph{{make(std::move(image))}}));
  for (const WriterRow& row : writers())
    EXPECT_NE(write(document, row.name, settings, diagnostics_), "") << row.name;
  EXPECT_THAT(write(document, "html", settings, diagnostics_), HasSubstr("src=\"data:image/png"));
  for (const Diagnostic& diagnostic : diagnostics_.all())
    EXPECT_NE(format_diagnostic(diagnostic, sources_), "");
}

}  // namespace
}  // namespace offprint
