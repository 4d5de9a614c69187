#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/formats/docbook_output.h"

namespace offprint::test {

namespace {

using testing::HasSubstr;
using testing::Not;

Attributes with_id(std::string id) {
  AttributeSet set;
  set.id = std::move(id);
  return set;
}

TEST(DocbookInlines, CarriesEmphasisOfEveryKindByRole) {
  EXPECT_EQ(docbook_inline(make(Emphasis{text_inlines("a")})), "<emphasis>a</emphasis>");
  EXPECT_EQ(docbook_inline(make(Strong{text_inlines("a")})),
            "<emphasis role=\"strong\">a</emphasis>");
  EXPECT_EQ(docbook_inline(make(Strikethrough{text_inlines("a")})),
            "<emphasis role=\"strikethrough\">a</emphasis>");
  EXPECT_EQ(docbook_inline(make(SmallCaps{text_inlines("a")})),
            "<emphasis role=\"smallcaps\">a</emphasis>");
}

TEST(DocbookInlines, WritesPhrasesWhereTheSchemaAllowsNoEmphasis) {
  const Inlines inner = {make(Emphasis{text_inlines("a")}), make(Code{{}, "b"})};
  EXPECT_EQ(docbook_inline(make(Superscript{inner})),
            "<superscript><phrase role=\"emphasis\">a</phrase>"
            "<phrase role=\"literal\">b</phrase></superscript>");
}

TEST(DocbookInlines, MarksALineBreakForToolsThatKnowIt) {
  EXPECT_EQ(docbook_inline(make(LineBreak{})), "<?asciidoc-br?>\n");
}

TEST(DocbookInlines, EscapesTextAndLeavesOutWhatXmlCannotHold) {
  EXPECT_EQ(docbook_inline(make(TextRun{"a<b\x01]]>"})), "a&lt;b]]&gt;");
}

TEST(DocbookInlines, GivesClassesOfSpansAsRolesOrTheirOwnElements) {
  EXPECT_EQ(docbook_inline(make(Span{with_class("mark"), text_inlines("a")})),
            "<phrase role=\"mark\">a</phrase>");
  EXPECT_EQ(docbook_inline(make(Span{with_class("kbd"), text_inlines("Esc")})),
            "<keycap role=\"kbd\">Esc</keycap>");
  EXPECT_EQ(docbook_inline(make(Span{with_id("here"), {}})), "<anchor xml:id=\"here\"/>");
}

TEST(DocbookInlines, KeepsQuotesCitesAndMath) {
  EXPECT_EQ(docbook_inline(make(Quoted{QuoteMarks::single_quotes, text_inlines("a")})),
            "<quote role=\"single\">a</quote>");
  EXPECT_EQ(docbook_inline(make(Cite{"doe2024", text_inlines("Title")})),
            "<citetitle remap=\"doe2024\">Title</citetitle>");
  EXPECT_EQ(docbook_inline(make(Math{MathStyle::in_line, "a<b"})),
            "<inlineequation><mathphrase>a&lt;b</mathphrase></inlineequation>");
}

TEST(DocbookLinks, KeepsTargetAndTitle) {
  EXPECT_EQ(docbook_inline(make(Link{{}, text_inlines("a"), "https://example.org/a b", "T"})),
            "<link xlink:href=\"https://example.org/a%20b\" xlink:title=\"T\">a</link>");
}

TEST(DocbookLinks, LeadsToAnIdOfTheDocument) {
  Document document;
  document.blocks.push_back(paragraph(
      {make(Link{{}, text_inlines("go"), "#there", ""}), make(Span{with_id("there"), {}})}));
  EXPECT_EQ(docbook_body(document),
            "<para><link linkend=\"there\">go</link><anchor xml:id=\"there\"/></para>");
}

TEST(DocbookLinks, TurnsALinkToNowhereIntoItsTextAndSaysSo) {
  Document document;
  document.blocks.push_back(paragraph({make(Link{{}, text_inlines("go"), "#nowhere", ""})}));
  const DocbookOutput output = docbook_output(document);
  EXPECT_THAT(output.text, HasSubstr("<phrase role=\"link\" remap=\"#nowhere\">go</phrase>"));
  ASSERT_EQ(output.diagnostics.all().size(), 1U);
  EXPECT_THAT(output.diagnostics.all().front().message, HasSubstr("#nowhere"));
}

TEST(DocbookLinks, LeadsNowhereWhenTheIdStandsInANoteThatNothingCalls) {
  Document document;
  document.blocks.push_back(paragraph({make(Link{{}, text_inlines("go"), "#lost", ""})}));
  document.notes.push_back({"", {paragraph({make(Span{with_id("lost"), {}})})}, {}});
  EXPECT_THAT(docbook(document), Not(HasSubstr("linkend")));
}

TEST(DocbookLinks, NeverHoldsAnotherLink) {
  const Inlines inner = {make(Link{{}, text_inlines("inner"), "https://b.example", ""})};
  EXPECT_EQ(docbook_inline(make(Link{{}, inner, "https://a.example", ""})),
            "<link xlink:href=\"https://a.example\">"
            "<phrase role=\"link\" remap=\"https://b.example\">inner</phrase></link>");
}

TEST(DocbookLinks, WithNothingToSeeAreReported) {
  Document document;
  document.blocks.push_back(paragraph({make(Link{{}, {}, "https://a.example", ""})}));
  const DocbookOutput output = docbook_output(document);
  EXPECT_THAT(output.text, HasSubstr("<phrase role=\"link\" remap=\"https://a.example\"/>"));
  EXPECT_EQ(output.diagnostics.all().size(), 1U);
}

TEST(DocbookNotes, StandAtTheirFirstCallAndAreReferredToLater) {
  Document document;
  document.blocks.push_back(paragraph({make(NoteReference{0}), make(NoteReference{0})}));
  document.notes.push_back({"1", {paragraph("Note.")}, {}});
  const std::string body = docbook_body(document);
  EXPECT_THAT(body, HasSubstr("<para><footnote xml:id=\"note.1\">"));
  EXPECT_THAT(body, HasSubstr("</footnote><footnoteref linkend=\"note.1\"/></para>"));
}

TEST(DocbookNotes, CalledWithinANoteFollowIt) {
  Document document;
  document.blocks.push_back(paragraph({make(NoteReference{0})}));
  document.notes.push_back({"", {paragraph({make(NoteReference{1}), make(NoteReference{0})})}, {}});
  document.notes.push_back({"", {paragraph("inner")}, {}});
  const std::string body = docbook_body(document);
  EXPECT_THAT(body, HasSubstr("<para><footnoteref linkend=\"note.2\"/>"
                              "<footnoteref linkend=\"note.1\"/></para>"));
  EXPECT_THAT(body, HasSubstr("</footnote><footnote xml:id=\"note.2\">"));
}

TEST(DocbookNotes, CalledInALinkFollowIt) {
  Document document;
  document.blocks.push_back(paragraph(
      {make(Link{{}, {make(TextRun{"go"}), make(NoteReference{0})}, "https://a.example", ""})}));
  document.notes.push_back({"", {paragraph("Note.")}, {}});
  EXPECT_THAT(docbook_body(document), HasSubstr("</link><footnote xml:id=\"note.1\">"));
}

TEST(DocbookNotes, AreReportedWhenNothingCallsThem) {
  Document document;
  document.notes.push_back({"", {paragraph("Note.")}, {0, 7, 1, 7}});
  const DocbookOutput output = docbook_output(document);
  ASSERT_EQ(output.diagnostics.all().size(), 1U);
  EXPECT_EQ(output.diagnostics.all().front().span.line, 7U);
}

TEST(DocbookRaw, PlacesWellFormedDocbook) {
  EXPECT_EQ(docbook_inline(make(RawInline{"docbook", "<acronym>A&amp;B</acronym>"})),
            "<acronym>A&amp;B</acronym>");
}

class RawThatDoesNotFit : public testing::TestWithParam<RawInline> {};

TEST_P(RawThatDoesNotFit, IsReported) {
  Document document;
  document.blocks.push_back(paragraph({make(RawInline(GetParam()), {0, 3, 5, 3})}));
  const DocbookOutput output = docbook_output(document);
  EXPECT_THAT(output.text, HasSubstr("<para/>"));
  ASSERT_EQ(output.diagnostics.all().size(), 1U);
  EXPECT_EQ(output.diagnostics.all().front().slug, "not-rendered");
  EXPECT_EQ(output.diagnostics.all().front().span.line, 3U);
}

INSTANTIATE_TEST_SUITE_P(DocbookRaw, RawThatDoesNotFit,
                         testing::Values(RawInline{"html", "<b>x</b>"},
                                         RawInline{"docbook", "<open>"},
                                         RawInline{"docbook", "<a>&nbsp;</a>"},
                                         RawInline{"docbook", "<xi:include/>"},
                                         RawInline{"docbook", "<a b='1' b='2'/>"},
                                         RawInline{"docbook", "<!DOCTYPE a><a/>"}));

}  // namespace

}  // namespace offprint::test
