// The text reader as a whole: the document holds what a person sees on the page.
#include "input/text/reader.h"

#include <gtest/gtest.h>
#include <set>
#include <string>

#include "converter/model/plain_text.h"
#include "input/options.h"

namespace offprint {
namespace {

const std::string paragraph =
    "The harbour was built when the river still reached the old town, and ships came up to the "
    "market with every tide. Later the river moved, the quay fell dry, and the merchants left.";
const std::string other_paragraph =
    "Nobody has counted the warehouses that stood along the quay, but the tax rolls name forty "
    "owners. Most of them kept salt and timber, and some of them kept wine in their cellars.";

struct Reading {
  Sources sources;
  Diagnostics diagnostics;
  ReadResult result;

  explicit Reading(const std::string& text, ReaderOptions options = {}) {
    const std::uint32_t file = sources.add("a.txt", text);
    result = read_text(sources, file, options, diagnostics);
  }
  const Document& document() const { return result.document; }
  std::string title() const {
    return document().metadata.title ? plain_text(*document().metadata.title) : "";
  }
};

std::string joined(const std::vector<std::string>& lines, const std::string& between) {
  std::string text;
  for (const std::string& line : lines) text += line + between;
  return text;
}

const std::vector<std::string> article = {"How the Harbour Lost Its River",
                                          "May 3, 2021",
                                          "By Ada Quill and Ben Inkwell",
                                          paragraph,
                                          "The Rise of the Harbour",
                                          "A Market on the Water",
                                          paragraph,
                                          other_paragraph,
                                          "Salt and Timber",
                                          other_paragraph,
                                          "The River Moves",
                                          "Years of Silt",
                                          paragraph,
                                          "Subscribe to our newsletter",
                                          "Share on Facebook",
                                          "Copyright 2021 Harbour News. All rights reserved."};

void expect_harbour_article(const Reading& reading) {
  const Document& document = reading.document();
  EXPECT_EQ(reading.title(), "How the Harbour Lost Its River");
  EXPECT_EQ(document.metadata.title.origin(), Origin::inferred);
  ASSERT_TRUE(document.metadata.date);
  EXPECT_EQ(document.metadata.date->iso(), "2021-05-03");
  ASSERT_TRUE(document.metadata.authors);
  ASSERT_EQ(document.metadata.authors->size(), 2U);
  EXPECT_EQ(document.metadata.authors->at(1).name, "Ben Inkwell");
  ASSERT_TRUE(document.metadata.language);
  EXPECT_EQ(*document.metadata.language, "en");
  EXPECT_EQ(document.blocks.size(), 1U);
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(plain_text(document.sections[0].title), "The Rise of the Harbour");
  EXPECT_EQ(document.sections[0].level, 2);
  ASSERT_EQ(document.sections[0].sections.size(), 2U);
  EXPECT_EQ(plain_text(document.sections[0].sections[1].title), "Salt and Timber");
  EXPECT_EQ(document.sections[0].sections[1].level, 3);
  EXPECT_EQ(document.sections[0].sections[0].blocks.size(), 2U);
  ASSERT_EQ(document.sections[1].sections.size(), 1U);
  EXPECT_EQ(document.sections[1].sections[0].blocks.size(), 1U);
}

TEST(TextReader, FindsTheStructureOfParagraphsPartedByBlankLines) {
  expect_harbour_article(Reading(joined(article, "\n\n")));
}

TEST(TextReader, FindsTheStructureOfOneLineForEachParagraph) {
  expect_harbour_article(Reading(joined(article, "\n")));
}

TEST(TextReader, GivesEveryBlockItsLine) {
  const Reading reading(joined(article, "\n\n"));
  EXPECT_EQ(reading.document().sections[0].span.line, 9U);
  EXPECT_EQ(reading.document().sections[0].sections[0].blocks[1].span.line, 15U);
}

TEST(TextReader, ReportsWhatItLeftOut) {
  const Reading reading(joined(article, "\n\n"));
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  const Diagnostic& note = reading.diagnostics.all().front();
  EXPECT_EQ(note.severity, Severity::note);
  EXPECT_EQ(note.slug, "left-out");
  EXPECT_NE(note.message.find("3 lines"), std::string::npos);
  EXPECT_NE(note.message.find("27-31"), std::string::npos);
}

TEST(TextReader, WarnsIfMoreThanASixthIsLeftOut) {
  std::vector<std::string> lines = article;
  for (int i = 0; i < 20; ++i)
    lines.push_back("Read more news and leave a comment " + std::to_string(i));
  const Reading reading(joined(lines, "\n\n"));
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  EXPECT_EQ(reading.diagnostics.all().front().severity, Severity::warning);
  EXPECT_NE(reading.diagnostics.all().front().message.find("percent of the words"),
            std::string::npos);
}

TEST(TextReader, IsNoMoreCertainOfWhatIsAboveTheTitleThanOfTheTitle) {
  std::vector<std::string> lines = {"Home", "News", "Subscribe", "About us"};
  lines.insert(lines.end(), article.begin(), article.end());
  const Reading reading(joined(lines, "\n\n"));
  const std::vector<ExplanationRow>& rows = reading.result.explanation.rows;
  ASSERT_EQ(rows[4].role, "title");
  for (int i = 0; i < 4; ++i) {
    EXPECT_TRUE(rows[i].left_out);
    EXPECT_LE(rows[i].confidence, rows[4].confidence);
  }
}

TEST(TextReader, LeavesNothingOutAtTheEndWithoutASignOfBoilerplate) {
  const Reading reading(joined({"Charter of the Harbour Towns", paragraph, other_paragraph,
                                "Westmark", "Jonas Hale, Peter Lindt", "Norland", "Ada Bell"},
                               "\n\n"));
  for (const ExplanationRow& row : reading.result.explanation.rows)
    EXPECT_FALSE(row.left_out) << row.text;
}

TEST(TextReader, LeavesOutLabelsOfAdvertising) {
  for (const std::string label :
       {"Advertisement", "SPONSORED", "Anzeige", "Publicidad", "広告", "广告", "광고"}) {
    const std::vector<std::string> lines = {"How the Harbour Lost Its River",
                                            "By Ada Quill",
                                            paragraph,
                                            label,
                                            other_paragraph,
                                            label,
                                            paragraph};
    const Reading reading(joined(lines, "\n\n"));
    EXPECT_TRUE(reading.document().sections.empty()) << label;
    EXPECT_EQ(reading.document().blocks.size(), 3U) << label;
  }
}

TEST(TextReader, LetsAHeadingSpeakOfAdvertising) {
  const std::vector<std::string> lines = {
      "How the Harbour Lost Its River", "By Ada Quill", paragraph, "Sponsored Ships", paragraph,
      "Advertising on Sails",           other_paragraph};
  EXPECT_EQ(Reading(joined(lines, "\n\n")).document().sections.size(), 2U);
}

TEST(TextReader, KeepsBoilerplateWhenAsked) {
  ReaderOptions options;
  options.text.keep_boilerplate = true;
  const Reading reading(joined(article, "\n\n"), options);
  for (const Diagnostic& note : reading.diagnostics.all()) EXPECT_NE(note.slug, "left-out");
  const Blocks& blocks = reading.document().sections[1].sections[0].blocks;
  ASSERT_EQ(blocks.size(), 2U);
  const auto* div = as<Div>(blocks.back());
  ASSERT_TRUE(div);
  EXPECT_TRUE(div->attributes.has_class("boilerplate"));
  EXPECT_EQ(div->blocks.size(), 3U);
  for (const ExplanationRow& row : reading.result.explanation.rows) EXPECT_FALSE(row.left_out);
}

TEST(TextReader, ExplainsEveryLineOnce) {
  const Reading reading(joined(article, "\n\n"));
  std::set<std::uint32_t> lines;
  for (const ExplanationRow& row : reading.result.explanation.rows) {
    EXPECT_FALSE(row.evidence.empty()) << row.text;
    EXPECT_GE(row.confidence, 0);
    EXPECT_LE(row.confidence, 1);
    for (std::uint32_t line = row.first_line; line <= row.last_line; ++line)
      EXPECT_TRUE(lines.insert(line).second) << line;
  }
  const Source& source = reading.sources[0];
  for (std::uint32_t line = 1; line <= source.line_count(); ++line)
    EXPECT_EQ(lines.count(line), source.line(line).empty() ? 0U : 1U) << line;
}

TEST(TextReader, DecidesAlikeWithoutExplaining) {
  const std::string text = joined(article, "\n\n");
  ReaderOptions options;
  options.text.explain = false;
  const Reading quiet(text, options);
  const Reading full(text);
  ASSERT_EQ(quiet.result.explanation.rows.size(), full.result.explanation.rows.size());
  for (std::size_t i = 0; i < full.result.explanation.rows.size(); ++i) {
    const ExplanationRow& row = quiet.result.explanation.rows[i];
    EXPECT_EQ(row.role, full.result.explanation.rows[i].role);
    EXPECT_EQ(row.confidence, full.result.explanation.rows[i].confidence);
    EXPECT_TRUE(row.evidence.empty());
    EXPECT_TRUE(row.text.empty());
  }
}

TEST(TextReader, ReadsItsOwnTextOutputBack) {
  const Reading reading("How the Harbour Lost Its River\n\nBy Ada Quill\n\n2021-05-03\n\n" +
                        paragraph + "\n\nThe Rise\n========\n\n" + paragraph +
                        "\n\nA Market\n--------\n\n" + paragraph + "\n\nThe Fish\n~~~~~~~~\n\n" +
                        paragraph + "\n\nSilt\n====\n\n" + paragraph + "\n");
  const Document& document = reading.document();
  EXPECT_EQ(reading.title(), "How the Harbour Lost Its River");
  ASSERT_TRUE(document.metadata.date);
  ASSERT_EQ(document.sections.size(), 2U);
  EXPECT_EQ(document.sections[0].level, 2);
  ASSERT_EQ(document.sections[0].sections.size(), 1U);
  EXPECT_EQ(document.sections[0].sections[0].level, 3);
  ASSERT_EQ(document.sections[0].sections[0].sections.size(), 1U);
  EXPECT_EQ(document.sections[0].sections[0].sections[0].level, 4);
}

TEST(TextReader, CountsSectionNumbers) {
  const Reading reading("The Harbour Survey of the Lower River\n\n" + paragraph +
                        "\n\n1 Method\n\n" + paragraph + "\n\n1.1 Sources\n\n" + other_paragraph +
                        "\n\n2 Results\n\n" + paragraph + "\n");
  const Sections& sections = reading.document().sections;
  ASSERT_EQ(sections.size(), 2U);
  ASSERT_EQ(sections[0].sections.size(), 1U);
  EXPECT_EQ(plain_text(sections[0].sections[0].title), "1.1 Sources");
}

TEST(TextReader, NestsMarkedLists) {
  const Reading reading("What the Harbour Traded\n\n" + paragraph +
                        "\n\n1. Salt from the pans on the coast\n   - white salt\n   - grey salt\n"
                        "2. Timber from the upper river\n\n" +
                        other_paragraph + "\n");
  const Blocks& blocks = reading.document().blocks;
  ASSERT_EQ(blocks.size(), 3U);
  const auto* list = as<OrderedList>(blocks[1]);
  ASSERT_TRUE(list);
  EXPECT_TRUE(list->tight);
  ASSERT_EQ(list->items.size(), 2U);
  ASSERT_EQ(list->items[0].blocks.size(), 2U);
  const auto* inner = as<BulletList>(list->items[0].blocks[1]);
  ASSERT_TRUE(inner);
  EXPECT_EQ(inner->items.size(), 2U);
}

TEST(TextReader, KeepsTheNumbersOfListItems) {
  const Reading reading(
      "What the Harbour Traded\n\n" + paragraph +
      "\n\n3. Salt from the pans\n4. Timber from the river\n7. Wine from the south\n\n" +
      paragraph + "\n");
  const Blocks& blocks = reading.document().blocks;
  ASSERT_EQ(blocks.size(), 4U);
  ASSERT_TRUE(as<OrderedList>(blocks[1]));
  EXPECT_EQ(as<OrderedList>(blocks[1])->start, 3U);
  ASSERT_TRUE(as<OrderedList>(blocks[2]));
  EXPECT_EQ(as<OrderedList>(blocks[2])->start, 7U);
}

TEST(TextReader, NestsMarkedQuotations) {
  const Reading reading("What the Harbour Master Wrote\n\n" + paragraph +
                        "\n\n> The ships are gone.\n> > They will come back, said the priest.\n\n" +
                        paragraph + "\n");
  const Blocks& blocks = reading.document().blocks;
  ASSERT_EQ(blocks.size(), 3U);
  const auto* quote = as<BlockQuote>(blocks[1]);
  ASSERT_TRUE(quote);
  ASSERT_EQ(quote->blocks.size(), 2U);
  EXPECT_TRUE(as<BlockQuote>(quote->blocks[1]));
}

TEST(TextReader, KeepsCodeAsItWas) {
  const Reading reading("How to Count Ships in the Harbour\n\n" + paragraph +
                        "\n\nfor (int i = 0; i < ships; ++i) {\n    count(ship[i]);\n\n    "
                        "print(\"%d\", i);\n}\n\n" +
                        paragraph + "\n");
  const Blocks& blocks = reading.document().blocks;
  ASSERT_EQ(blocks.size(), 3U);
  const auto* code = as<CodeBlock>(blocks[1]);
  ASSERT_TRUE(code);
  EXPECT_EQ(code->text,
            "for (int i = 0; i < ships; ++i) {\n    count(ship[i]);\n\n    print(\"%d\", i);\n}");
}

TEST(TextReader, FindsNoTitleWhereNothingFollows) {
  const Reading word("Hello\n");
  EXPECT_EQ(word.title(), "");
  EXPECT_EQ(plain_text(word.document().blocks), "Hello");
  const Reading prose(paragraph + "\n");
  EXPECT_EQ(prose.title(), "");
  EXPECT_EQ(prose.document().blocks.size(), 1U);
}

TEST(TextReader, SurvivesHostileInput) {
  std::string deep;
  for (int i = 0; i < 3000; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "- x\n";
  EXPECT_EQ(Reading(deep).result.explanation.rows.size(), 3000U);
  std::string quotes;
  for (int i = 0; i < 300; ++i) quotes += std::string(static_cast<std::size_t>(i), '>') + " x\n";
  EXPECT_EQ(Reading(quotes).result.explanation.rows.size(), 300U);
  EXPECT_EQ(Reading(std::string(1000000, 'x')).result.explanation.rows.size(), 1U);
}

// A text copied from a web page has no underlines, so this one was typed or is our own output.
TEST(TextReader, TakesATextWithUnderlinesAtItsWord) {
  const Reading reading("On Harbours and Rivers\n\nBy Ada Quill\n\n2021-05-03\n\n" + paragraph +
                        "\n\nThe Rise of the Harbour\n=======================\n\nA short line\n\n" +
                        other_paragraph + "\n\n" + paragraph +
                        "\n\nSubscribe to our newsletter\n\nShare this article\n");
  EXPECT_EQ(reading.title(), "On Harbours and Rivers");
  EXPECT_EQ(reading.document().metadata.date->iso(), "2021-05-03");
  ASSERT_EQ(reading.document().sections.size(), 1U);
  const Section& section = reading.document().sections.front();
  EXPECT_EQ(section.level, 2);
  EXPECT_EQ(section.blocks.size(), 5U);  // paragraphs all: nothing is a heading, nothing left out
  EXPECT_TRUE(section.sections.empty());
}

TEST(TextReader, FindsNoTitleInAParagraphAboveAnUnderlinedHeading) {
  const Reading reading(paragraph + "\n\nThe Rise of the Harbour\n=======================\n\n" +
                        other_paragraph + "\n");
  EXPECT_EQ(reading.title(), "");
  EXPECT_EQ(reading.document().blocks.size(), 1U);
}

}  // namespace
}  // namespace offprint
