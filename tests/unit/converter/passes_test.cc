#include "converter/transforms/passes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/model/equality.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/nesting.h"
#include "tests/support/samples.h"

namespace offprint {
namespace {

using test::MemoryLoader;

class Passes : public testing::Test {
 protected:
  Passes() { sources_.add("article.md", ""); }

  void apply(PassSet passes) { apply_passes(document_, passes, context_, diagnostics_); }

  Section section(int level, const Text& title) {
    Section result;
    result.level = level;
    result.title = text_inlines(title);
    return result;
  }
  Block link_to(const Text& target) {
    return make(Paragraph{{make(Link{{}, text_inlines("see"), target, ""})}});
  }
  Text target_of(const Block& block) { return as<Link>(as<Paragraph>(block)->content[0])->target; }
  Block picture(const Text& destination) {
    return make(Paragraph{{make(Image{{}, text_inlines("alt"), destination, "", {}})}});
  }
  std::vector<std::string> slugs() {
    std::vector<std::string> result;
    for (const Diagnostic& diagnostic : diagnostics_.all()) result.push_back(diagnostic.slug);
    return result;
  }

  Document document_;
  Diagnostics diagnostics_;
  Sources sources_;
  Environment environment_;
  MemoryLoader loader_;
  ConversionContext context_{"article.md", {}, &loader_, "my-article"};
};

TEST_F(Passes, ALoneLeadingLevelOneHeadingBecomesTheTitle) {
  document_.sections = {section(1, "The Title")};
  document_.sections[0].sections = {section(2, "First")};
  apply({Pass::promote_title});
  EXPECT_EQ(plain_text(*document_.metadata.title), "The Title");
  ASSERT_EQ(document_.sections.size(), 1U);
  EXPECT_EQ(plain_text(document_.sections[0].title), "First");
}

TEST_F(Passes, AHeadingThatDiffersFromTheTitleStaysInTheBody) {
  document_.metadata.title.set(text_inlines("Known"), Origin::command_line);
  document_.sections = {section(1, "Other")};
  apply({Pass::promote_title});
  EXPECT_EQ(document_.sections.size(), 1U);
}

TEST_F(Passes, AHeadingThatRepeatsTheTitleGoes) {
  document_.metadata.title.set(text_inlines("Known"), Origin::command_line);
  document_.sections = {section(1, "Known")};
  apply({Pass::promote_title});
  EXPECT_TRUE(document_.sections.empty());
}

TEST_F(Passes, TheTitleIsTheFirstHeadingElseTheFileName) {
  apply({Pass::supply_metadata});
  EXPECT_EQ(plain_text(*document_.metadata.title), "my-article");
  EXPECT_EQ(*document_.metadata.language, "und");
  EXPECT_THAT(slugs(), testing::UnorderedElementsAre("title-supplied", "language-unknown"));

  document_ = {};
  document_.sections = {section(2, ""), section(2, "Named")};
  apply({Pass::supply_metadata});
  EXPECT_EQ(plain_text(*document_.metadata.title), "Named");
}

TEST_F(Passes, IdsAreUniqueAsciiNames) {
  document_.sections = {section(2, "Über Größe"), section(2, "Über Größe"), section(2, "日本語"),
                        section(2, "1984"), section(2, "fn1")};
  apply({Pass::generate_ids});
  std::vector<std::string> ids;
  for (const Section& s : document_.sections) ids.push_back(s.attributes.id());
  EXPECT_THAT(
      ids, testing::ElementsAre("uber-grosse", "uber-grosse-1", "section", "section-1", "s-fn1"));
}

TEST_F(Passes, LinksFindWrittenIdsThenGithubsThenPandocs) {
  document_.sections = {section(2, "What's new?"), section(2, "1. Begin v2.0")};
  AttributeSet written;
  written.id = "übrig";
  document_.sections[0].sections = {section(3, "Rest")};
  document_.sections[0].sections[0].attributes = written;
  document_.blocks = {link_to("#%C3%BCbrig"), link_to("#whats-new"), link_to("#begin-v2.0"),
                      link_to("#nowhere")};
  apply({Pass::generate_ids});
  EXPECT_EQ(target_of(document_.blocks[0]), "#ubrig");
  EXPECT_EQ(target_of(document_.blocks[1]), "#" + document_.sections[0].attributes.id());
  EXPECT_EQ(target_of(document_.blocks[2]), "#" + document_.sections[1].attributes.id());
  EXPECT_EQ(target_of(document_.blocks[3]), "#nowhere");
}

TEST_F(Passes, AnImageIsLoadedOnceAndKnownByItsBytes) {
  loader_.add("wrong-name.jpg", test::tiny_png());
  document_.blocks = {picture("wrong-name.jpg"), picture("wrong-name.jpg")};
  apply({Pass::load_resources});
  ASSERT_EQ(document_.resources.size(), 1U);
  EXPECT_EQ(document_.resources[0].media_type, "image/png");
  EXPECT_EQ(document_.resources[0].name, "wrong-name.png");
  EXPECT_EQ(document_.resources[0].width, 1U);
  EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(Passes, EveryImageThatCannotBeHadIsReported) {
  loader_.add("x.tif", std::string("II*\0....", 8));
  loader_.add("broken.png", "\x89PNG\r\n\x1a\n");
  loader_.add("bad.svg",
              "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>steal()</script></svg>");
  for (const char* name :
       {"none.png", "https://example.org/a.png", "x.tif", "broken.png", "bad.svg"})
    document_.blocks.push_back(picture(name));
  apply({Pass::load_resources});
  EXPECT_TRUE(document_.resources.empty());
  EXPECT_THAT(slugs(), testing::ElementsAre("image-not-found", "image-remote", "image-type",
                                            "image-unreadable", "image-unsafe"));
}

std::string drawing(const std::string& content) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" +
         content + "</svg>";
}

TEST_F(Passes, AGifMustHoldAPicture) {
  using namespace std::string_literals;
  const std::string start = "GIF89a\1\0\1\0\x80\0\0\0\0\0\xFF\xFF\xFF"s;  // with two colours
  const std::string extension = "!\xF9\4\0\0\0\0\0"s;
  const std::string picture_block = ",\0\0\0\0\1\0\1\0\0\2\1\x4C\0;"s;
  loader_.add("whole.gif", start + extension + picture_block);
  loader_.add("cut.gif", start + extension);
  loader_.add("short.gif", start.substr(0, 14));
  for (const char* name : {"whole.gif", "cut.gif", "short.gif"})
    document_.blocks.push_back(picture(name));
  apply({Pass::load_resources});
  EXPECT_EQ(document_.resources.size(), 1U);
  EXPECT_THAT(slugs(), testing::ElementsAre("image-unreadable", "image-unreadable"));
}

TEST_F(Passes, IdsInTheMetadataOfSectionsAreUniqueToo) {
  AttributeSet set;
  set.id = "fn1";
  Metadata metadata;
  metadata.subtitle.set({make(Span{set, text_inlines("x")})}, Origin::document);
  document_.sections = {section(2, "One")};
  document_.sections[0].metadata = metadata;
  apply({Pass::generate_ids});
  const Metadata& named = *document_.sections[0].metadata;
  EXPECT_EQ(as<Span>(named.subtitle->front())->attributes.id(), "s-fn1");
}

TEST_F(Passes, ADrawingIsWrittenAnewAsXml) {
  loader_.add("a.svg",
              "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" +
                  drawing("<g id=\"d\"/><use xlink:href=\"#d\"/><text>a&nbsp;\xE9</text>"));
  document_.blocks = {picture("a.svg")};
  apply({Pass::load_resources});
  ASSERT_EQ(document_.resources.size(), 1U);
  EXPECT_EQ(document_.resources[0].bytes,
            drawing("<g id=\"d\"/><use xlink:href=\"#d\"/><text>a&amp;nbsp;\u00E9</text>"));
}

TEST_F(Passes, ADrawingThatReadersRejectIsNotLoaded) {
  const std::vector<std::string> faults = {
      "<g id=\"a\"/><g id=\"a\"/>",          // an id twice
      "<g id=\"1 a\"/>",                     // an id that is not a name
      "<use xlink:href=\"#gone\"/>",         // a reference to nothing
      "<rect fill=\"url(#gone)\"/>",         // the same
      "<rect fill=\"url(http://x/a#b)\"/>",  // a link to another file
      "<a xlink:href=\"#b\"><g id=\"b\"/></a>",
      "<g x=\"1\" x=\"2\"/>",
      "<g other:x=\"1\"/>",
      "<text>&#1;</text>",
      "<text>\xFF</text>"};
  for (const std::string& fault : faults) {
    document_ = {};
    diagnostics_ = {};
    const std::string name = "fault-" + std::to_string(&fault - faults.data()) + ".svg";
    loader_.add(name, drawing(fault));
    document_.blocks = {picture(name)};
    apply({Pass::load_resources});
    EXPECT_THAT(slugs(), testing::ElementsAre("image-unsafe")) << fault;
  }
}

TEST_F(Passes, ARemoteImageIsReportedOnceAndATypeByItsName) {
  loader_.add("x.tif", std::string("II*\0....", 8));
  document_.blocks = {picture("https://example.org/a.png"), picture("https://example.org/a.png"),
                      picture("x.tif")};
  apply({Pass::load_resources});
  ASSERT_EQ(diagnostics_.all().size(), 2U);
  EXPECT_EQ(diagnostics_.all()[0].message,
            "image 'https://example.org/a.png' is on another machine and is not fetched; it is "
            "only linked to");
  EXPECT_EQ(diagnostics_.all()[1].message,
            "image 'x.tif' is image/tiff, which neither e-books nor browsers show; its alternative "
            "text is shown instead");
  EXPECT_EQ(diagnostics_.all()[1].hint.text, "convert it to PNG or JPEG");
}

TEST_F(Passes, WhatBrowsersShowIsLoaded) {
  loader_.add("x.png", std::string("RIFF\0\0\0\0WEBPVP8 ", 16));
  document_.blocks = {picture("x.png")};
  apply({Pass::load_resources});
  ASSERT_EQ(document_.resources.size(), 1U);
  EXPECT_EQ(document_.resources[0].name, "x.webp");
}

TEST_F(Passes, TheCoverIsAResourceOfThatName) {
  document_.metadata.cover.set("picture.png", Origin::command_line);
  apply({Pass::load_resources});
  ASSERT_EQ(document_.resources.size(), 1U);
  EXPECT_EQ(document_.resources[0].name, "cover.png");
}

int depth_of(const Blocks& blocks);
int depth_of(const Block& block) {
  int deepest = 0;
  for_each_child_sequence(block, [&deepest](const auto& children) {
    if constexpr (std::is_same_v<std::decay_t<decltype(children)>, Blocks>)
      deepest = std::max(deepest, depth_of(children));
  });
  return deepest + 1;
}
int depth_of(const Blocks& blocks) {
  int deepest = 0;
  for (const Block& block : blocks) deepest = std::max(deepest, depth_of(block));
  return deepest;
}

TEST_F(Passes, DeepNestingIsCutAndNoWordIsLost) {
  Blocks inner = {make(Paragraph{text_inlines("innermost")})};
  for (int i = 0; i < 500; ++i)
    inner = {make(Paragraph{text_inlines("level" + std::to_string(i))}),
             make(BlockQuote{std::move(inner), {}})};
  document_.blocks = std::move(inner);
  const Text before = plain_text(document_.blocks);
  apply({Pass::limit_depth});
  EXPECT_EQ(plain_text(document_.blocks), before);
  EXPECT_LE(depth_of(document_.blocks), max_block_depth + 1);
  EXPECT_THAT(slugs(), testing::ElementsAre("too-deep"));
}

TEST_F(Passes, DeepInlinesAreCutAndNoWordIsLost) {
  Inlines inner = text_inlines("innermost");
  for (int i = 0; i < 500; ++i) inner = {make(Emphasis{std::move(inner)}), make(TextRun{"x"})};
  document_.blocks = {make(Paragraph{std::move(inner)})};
  const Text before = plain_text(document_.blocks);
  apply({Pass::limit_depth});
  EXPECT_EQ(plain_text(document_.blocks), before);
  EXPECT_THAT(slugs(), testing::ElementsAre("too-deep"));
}

TEST_F(Passes, DeepSectionsBecomeHeadings) {
  Section deep = section(200, "title200");
  for (int level = 199; level > 1; --level) {
    Section outer = section(level, "title" + std::to_string(level));
    outer.sections = {std::move(deep)};
    deep = std::move(outer);
  }
  document_.sections = {std::move(deep)};
  apply({Pass::limit_depth});
  int sections = 0;
  int headings = 0;
  each_section(document_, [&](const Section&) { ++sections; });
  each_block(document_, [&](const Block& block) { headings += as<Heading>(block) != nullptr; });
  EXPECT_EQ(sections, max_section_depth);
  EXPECT_EQ(sections + headings, 199);
}

}  // namespace
}  // namespace offprint
