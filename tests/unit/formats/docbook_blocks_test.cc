#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/formats/docbook_output.h"

namespace offprint::test {

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(DocbookBlocks, WritesADiscreteHeadingAsBridgehead) {
  EXPECT_EQ(docbook_block(make(Heading{{}, 3, text_inlines("H")})),
            "<bridgehead renderas=\"sect2\">H</bridgehead>");
  EXPECT_THAT(docbook_block(make(Heading{{}, 9, {}})), HasSubstr("sect5"));
}

TEST(DocbookBlocks, ShowsAThematicBreakEverywhere) {
  EXPECT_EQ(docbook_block(make(ThematicBreak{})),
            "<para role=\"thematic-break\"><?asciidoc-hr?>* * *</para>");
}

TEST(DocbookBlocks, PutsTheAttributionFirst) {
  const BlockQuote quote{{paragraph("Said.")}, {paragraph("Jane Doe")}};
  EXPECT_EQ(docbook_block(make(quote)),
            "<blockquote>\n"
            "  <attribution>Jane Doe</attribution>\n"
            "  <para>Said.</para>\n"
            "</blockquote>");
}

TEST(DocbookBlocks, KeepsAnAttributionThatIsNoLine) {
  const BlockQuote quote{{paragraph("Said.")}, {make(CodeBlock{{}, "", "", "code"})}};
  EXPECT_THAT(docbook_block(make(quote)), HasSubstr("<informalexample role=\"attribution\">"));
}

TEST(DocbookBlocks, KeepsCodeAsItIs) {
  EXPECT_EQ(docbook_block(make(CodeBlock{{}, "c++", "start=3", "if (a < b)\n\n  x();"})),
            "<programlisting language=\"c++\" remap=\"start=3\">if (a &lt; b)\n\n  "
            "x();</programlisting>");
}

TEST(DocbookBlocks, KeepsTheLinesOfAVerse) {
  const Verse verse{{text_inlines("one"), {}, text_inlines("  two")}};
  EXPECT_EQ(docbook_block(make(verse)), "<literallayout>one\n\n  two</literallayout>");
}

TEST(DocbookBlocks, NeverPutsAnAdmonitionIntoAnother) {
  const Admonition inner{AdmonitionKind::warning, {}, {paragraph("inner")}};
  const std::string text = docbook_block(make(Admonition{AdmonitionKind::note, {}, {make(inner)}}));
  EXPECT_THAT(text, HasSubstr("<note>"));
  EXPECT_THAT(text, HasSubstr("<blockquote role=\"warning\">\n    <title>Warning</title>"));
  EXPECT_THAT(text, Not(HasSubstr("<warning")));
}

TEST(DocbookBlocks, GivesTheClassOfADivAsRole) {
  EXPECT_EQ(docbook_block(make(Div{with_class("boilerplate"), {}})),
            "<informalexample role=\"boilerplate\">\n  <para/>\n</informalexample>");
  EXPECT_EQ(docbook_block(make(Div{{}, {paragraph("plain")}})), "<para>plain</para>");
}

TEST(DocbookBlocks, ReportsAttributesThatHaveNoPlace) {
  AttributeSet set;
  set.pairs.emplace_back("data-x", "1");
  Document document;
  document.blocks.push_back(make(Div{set, {}}, {0, 4, 1, 4}));
  const DocbookOutput output = docbook_output(document);
  ASSERT_EQ(output.diagnostics.all().size(), 1U);
  EXPECT_THAT(output.diagnostics.all().front().message, HasSubstr("data-x=\"1\""));
}

TEST(DocbookLists, CarriesNumbersSpacingAndDelimiter) {
  const OrderedList list{true,
                         3,
                         Numbering::lower_roman,
                         NumberDelimiter::parenthesis,
                         {{TaskState::none, {paragraph("a")}, {}}}};
  EXPECT_THAT(docbook_block(make(list)),
              HasSubstr("<orderedlist numeration=\"lowerroman\" startingnumber=\"3\" "
                        "role=\"parenthesis\" spacing=\"compact\">"));
}

TEST(DocbookLists, MarksTasksInTheirText) {
  const BulletList list{true, {{TaskState::open, {paragraph("a")}, {}}, {TaskState::done, {}, {}}}};
  const std::string text = docbook_block(make(list));
  EXPECT_THAT(text, HasSubstr("<itemizedlist mark=\"none\" role=\"task-list\""));
  EXPECT_THAT(text, HasSubstr("<para>\u2610 a</para>"));
  EXPECT_THAT(text, HasSubstr("<para>\u2612 </para>"));
}

TEST(DocbookLists, GivesAnEmptyItemAParagraphAndLeavesAnEmptyListOut) {
  EXPECT_THAT(docbook_block(make(BulletList{true, {{TaskState::none, {}, {}}}})),
              HasSubstr("<para/>"));
  EXPECT_EQ(docbook_block(make(BulletList{})), "<para/>");
}

TEST(DocbookLists, ContinuesAnEntryWithSeveralDefinitions) {
  const DefinitionList list{
      false, {{{text_inlines("term")}, {{paragraph("one")}, {paragraph("two")}}, {}}}};
  const std::string text = docbook_block(make(list));
  EXPECT_THAT(text, HasSubstr("<term>term</term>"));
  EXPECT_THAT(text, HasSubstr("<varlistentry role=\"continued\">\n    <term/>"));
}

TEST(DocbookFigures, TakesAParagraphOfCaptionAsTitle) {
  const Image image{{}, text_inlines("A square"), "square.png", "", {}};
  const Figure figure{{}, {paragraph({make(image)})}, {paragraph("Caption")}};
  EXPECT_EQ(docbook_block(make(figure)),
            "<figure>\n"
            "  <title>Caption</title>\n"
            "  <mediaobject><alt>A square</alt><imageobject><imagedata "
            "fileref=\"square.png\"/></imageobject></mediaobject>\n"
            "</figure>");
}

TEST(DocbookFigures, KeepsSizeAndTitleOfAnImage) {
  AttributeSet set;
  set.pairs.emplace_back("width", "50%");
  const std::string text = docbook_inline(make(Image{set, {}, "a b.png", "The title", {}}));
  EXPECT_EQ(
      text,
      "<inlinemediaobject><info><bibliomisc role=\"title\">The title</bibliomisc></info>"
      "<imageobject><imagedata fileref=\"a%20b.png\" width=\"50%\" scalefit=\"1\"/></imageobject>"
      "</inlinemediaobject>");
}

TEST(DocbookFigures, TakeNoCaptionWithAnImageAsTitle) {
  const Inlines caption = {make(Image{{}, {}, "a.png", "", {}})};
  const std::string text = docbook_block(make(Figure{{}, {}, {paragraph(caption)}}));
  EXPECT_THAT(text, HasSubstr("<informalfigure>"));
  EXPECT_THAT(text, HasSubstr("<informalexample role=\"caption\">"));
}

TEST(DocbookFigures, StayWithoutATitleInsideAnother) {
  const Figure inner{{}, {}, {paragraph("inner")}};
  const std::string text = docbook_block(make(Figure{{}, {make(inner)}, {paragraph("outer")}}));
  EXPECT_THAT(text, HasSubstr("<title>outer</title>"));
  EXPECT_THAT(text, HasSubstr("<informalfigure>"));
  EXPECT_THAT(text, HasSubstr("<informalexample role=\"caption\">"));
}

}  // namespace

}  // namespace offprint::test
